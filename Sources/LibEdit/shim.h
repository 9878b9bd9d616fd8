#include <stdio.h>
#include <editline/readline.h>

// The library is set by variables that Swift holds to be shared; it is asked for them here.

/// Completes whole lines by a function, and nothing by names of files.
static inline void editor_complete_with(rl_completion_func_t *complete) {
    rl_attempted_completion_function = complete;
    rl_basic_word_break_characters = "";
    rl_completion_append_character = '\0';
}

/// Says that what the function found is all there is.
static inline void editor_complete_no_further(void) { rl_attempted_completion_over = 1; }
