using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class OverloadsHandledBeforeReviewSpec : LicenceActSpec
{
    private static readonly RecordAnnualReview Review = new(Id, new(2026, 2, 27), new(2026, 7, 31), TerminalOnline: true);

    private static readonly Figures TurnedOff = new(Figures.Defaults.Adopted.Add(
        LicenceFigures.ReviewWaitsForOverloads.Key, ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2020, 1, 1), "false")));

    [Fact]
    public void a_truck_with_an_overload_that_nobody_came_for_passes_no_review() =>
        Given(Vehicle).By(Actors.Supervisor).Knowing(context => context with { UnhandledOverloads = 1 }).When(Review)
            .ThenRefused(OverloadsHandledBeforeReview.Id).Details["matters"].ShouldBe("1");

    [Fact]
    public void when_it_is_handled_it_does() => Given(Vehicle).By(Actors.Supervisor).When(Review).ThenFact<AnnualReviewPassed>();

    [Fact]
    public void an_officer_may_turn_it_off() =>
        Given(Vehicle).By(Actors.Supervisor).Knowing(context => context with { UnhandledOverloads = 1, Figures = TurnedOff }).When(Review)
            .ThenFact<AnnualReviewPassed>();
}
