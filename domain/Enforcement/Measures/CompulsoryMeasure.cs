using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>A compulsory measure as its deciders remember it 行政强制措施.</summary>
/// <param name="Approved">The head's leave, before or after.</param>
/// <param name="ExtendedBy">Days by which it was extended, once; zero while it was not.</param>
/// <param name="TestingFrom">First day of the test that is going on; null while the clock runs.</param>
/// <param name="TestedDays">Days of ended tests, which are not counted.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record CompulsoryMeasure(
    MeasureApproved? Approved,
    MeasureImposed? Imposed,
    int ExtendedBy,
    LocalDate? TestingFrom,
    int TestedDays,
    MeasureLifted? Lifted,
    LocalDate? LastOn)
{
    public static CompulsoryMeasure Initial { get; } = new(null, null, 0, null, 0, null, null);

    /// <summary>Something is held under it.</summary>
    public bool IsInForce => Imposed is not null && Lifted is null;

    /// <summary>Whose it is; null before there is anything.</summary>
    public DivisionCode? Division => Imposed?.Division ?? Approved?.Division;

    /// <summary>
    /// Last day of the measure: thirty days after the first, the extension and the days of testing on top; null while a test is going
    /// on. Not moved when it is off: a later day would hold the party's goods longer than the law allows.
    /// </summary>
    public LocalDate? Until => Imposed is null || TestingFrom is not null
        ? null
        : Imposed.From.PlusDays(AdministrativeCompulsionLaw.DaysOfSeizure.On(Imposed.From) + ExtendedBy + TestedDays);

    public static CompulsoryMeasure Evolve(CompulsoryMeasure state, MeasureFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static CompulsoryMeasure Apply(CompulsoryMeasure state, MeasureFact fact) => fact switch
    {
        MeasureApproved approved => state with { Approved = approved },
        MeasureImposed imposed => state with { Imposed = imposed },
        MeasureExtended extended => state with { ExtendedBy = extended.Days },
        TestingBegan began => state with { TestingFrom = began.From },
        TestingEnded ended => state with
        {
            TestingFrom = null,
            TestedDays = state.TestedDays + (state.TestingFrom is { } from ? Math.Max(0, Period.DaysBetween(from, ended.LastDay) + 1) : 0),
        },
        MeasureLifted lifted => state with { Lifted = lifted },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
