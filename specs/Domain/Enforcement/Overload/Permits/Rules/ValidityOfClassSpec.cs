using NodaTime;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class ValidityOfClassSpec
{
    private static Refusal? Check(OversizeClass kind, LocalDate until, bool singleTrip = false) =>
        ValidityOfClass.Check(kind, Day, until, singleTrip, ContextOn(Day));

    [Fact]
    public void class_one_runs_six_months_and_class_two_three()
    {
        Check(OversizeClass.One, new(2026, 9, 1)).ShouldBeNull();
        Check(OversizeClass.One, new(2026, 9, 2)).ShouldNotBeNull();
        Check(OversizeClass.Two, new(2026, 6, 1)).ShouldBeNull();
        Check(OversizeClass.Two, new(2026, 6, 2)).ShouldNotBeNull();
    }

    [Fact]
    public void class_three_is_for_one_trip()
    {
        Check(OversizeClass.Three, new(2026, 3, 20)).ShouldNotBeNull();
        Check(OversizeClass.Three, new(2026, 3, 20), singleTrip: true).ShouldBeNull();
    }

    [Fact]
    public void a_pass_neither_ends_before_it_begins_nor_begins_before_today()
    {
        Check(OversizeClass.One, Day.PlusDays(-1)).ShouldNotBeNull();
        ValidityOfClass.Check(OversizeClass.One, Day.PlusDays(-1), Day, false, ContextOn(Day)).ShouldNotBeNull();
    }
}
