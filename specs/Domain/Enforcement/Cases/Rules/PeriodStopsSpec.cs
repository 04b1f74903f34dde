using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class PeriodStopsSpec : CaseActSpec
{
    [Fact]
    public void a_period_that_stands_is_not_stopped_again() =>
        Given(Filed, new CaseClockStopped(ExcludedTime.Appraisal, new(2026, 3, 3), new(2026, 3, 3))).On(new(2026, 3, 4)).When(new StopCaseClock(Id, ExcludedTime.Testing)).ThenRefused(PeriodStops.Id);

    [Fact]
    public void whether_it_stops_at_all_is_a_setting() =>
        Given(Filed).Knowing(context => context with { Figures = Adopted(CaseFigures.ExcludedTimeCounts.Key, "false") }).When(new StopCaseClock(Id, ExcludedTime.Testing)).ThenRefused(PeriodStops.Id);

    private static Figures Adopted(string key, string value) =>
        new(Figures.Defaults.Adopted.Add(key, ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2026, 1, 1), value)));
}
