using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class TermAllowedSpec : ApplicationActSpec
{
    [Fact]
    public void three_years_of_a_route_are_too_few() =>
        Route().When(Grant with { Term = LicenceTerm.OfYears(Wednesday, 3) }).ThenRefused(TermAllowed.Id);

    [Fact]
    public void nine_are_too_many() =>
        Route().When(Grant with { Term = LicenceTerm.OfYears(Wednesday, 9) }).ThenRefused(TermAllowed.Id);

    [Fact]
    public void four_are_allowed() =>
        Route().When(Grant with { Term = LicenceTerm.OfYears(Wednesday, 4) }).ThenAccepted();

    [Fact]
    public void eight_are_allowed() =>
        Route().When(Grant with { Term = LicenceTerm.OfYears(Wednesday, 8) }).ThenAccepted();

    [Fact]
    public void a_term_in_a_far_future_is_none() =>
        Route().When(Grant with { Term = new(new(9999, 1, 1), new(9999, 12, 31)) }).ThenRefused(TermAllowed.Id);

    [Fact]
    public void years_without_measure_make_no_term() =>
        Given(For(CoachRoute) with { Division = Tianhe, Scope = InCounty, Years = int.MaxValue }, Accepted, Found(new(Condition.TestedVehicles, Met: true), new(Condition.QualifiedDrivers, Met: true), new(Condition.SafetySystem, Met: true), new(Condition.CarrierInsurance, Met: true), new(Condition.RouteAndStopPlan, Met: true)))
            .On(Wednesday).When(Grant).ThenRefused(TermAllowed.Id);

    [Fact]
    public void a_route_is_never_for_ever() =>
        Route().When(Grant with { Term = new(Wednesday, null) }).ThenRefused(TermAllowed.Id);

    [Fact]
    public void no_right_runs_before_the_day_of_its_grant() =>
        Route().When(Grant with { Term = LicenceTerm.OfYears(Tuesday, 5) }).ThenRefused(TermAllowed.Id);
}
