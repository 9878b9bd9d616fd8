package import Core

// Consecutive days and service windows in words.

extension Vocabulary {
    /// Returns days in full, with consecutive days as a span: “26–27 April 2019 and 29 April 2019”.
    package func dates(_ dates: [CalendarDate]) -> String {
        list(Self.runs(of: dates).map { $0.first == $0.last ? date($0.first) : days($0.first, $0.last) })
    }

    /// Returns days in full, with the day of the week for a single day.
    package func longDates(_ dates: [CalendarDate]) -> String {
        dates.count == 1 ? longDate(dates[0]) : self.dates(dates)
    }

    /// Returns days within a sentence, in a language with separate forms for a single day, a span and several days.
    package func dates(
        _ dates: [CalendarDate], one: (String) -> String, span: (String, String) -> String, several: (String) -> String
    ) -> String {
        let runs = Self.runs(of: dates)
        guard runs.count == 1, let run = runs.first else { return several(self.dates(dates)) }
        return run.first == run.last
            ? one(date(run.first)) : span(beginning(run.first, before: run.last), date(run.last))
    }

    /// Returns the first of two days without the words at the end that both have: “26” before “27 April 2019”.
    package func beginning(_ first: CalendarDate, before last: CalendarDate) -> String {
        var words = date(first).split(separator: " ")
        var others = date(last).split(separator: " ")
        while let word = words.last, word == others.last {
            words.removeLast()
            others.removeLast()
        }
        return words.joined(separator: " ")
    }

    /// Returns the days of a meeting, each with the hours of its service windows.
    package func datesAndHours(_ windows: [ServiceWindow]) -> String {
        let days = Set(windows.map(\.date)).sorted()
        let hours = services(windows, asFollows: "") { span($0.start, $0.end) }
        return days.count == 1 ? longDates(days) + separator + hours : hours
    }

    /// Returns the hours in which services are provided, with the days if there are several.
    ///
    /// - Parameters:
    ///   - windows: The service windows.
    ///   - asFollows: The text before hours that have their days with them.
    ///   - hours: A function that returns the hours of a window in the language.
    /// - Returns: The hours, in a list.
    package func services(_ windows: [ServiceWindow], asFollows: String, hours: (ServiceWindow) -> String) -> String {
        let days = Set(windows.map(\.date)).sorted()
        guard days.count > 1 else { return list(windows.map(hours)) }
        var groups: [(hours: String, days: [CalendarDate])] = []
        for day in days {
            let text = list(windows.filter { $0.date == day }.map(hours))
            if let known = groups.firstIndex(where: { $0.hours == text }) {
                groups[known].days.append(day)
            } else {
                groups.append((text, [day]))
            }
        }
        return asFollows + groups.map { dates($0.days) + separator + $0.hours }.joined(separator: semicolon)
    }

    /// Returns the first and the last day of each run of consecutive days.
    private static func runs(of dates: [CalendarDate]) -> [(first: CalendarDate, last: CalendarDate)] {
        dates.reduce(into: []) { runs, date in
            if let last = runs.last?.last, last.daysSince1970 + 1 == date.daysSince1970 {
                runs[runs.count - 1].last = date
            } else {
                runs.append((date, date))
            }
        }
    }
}
