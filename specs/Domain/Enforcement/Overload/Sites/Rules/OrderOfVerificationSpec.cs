using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sites.Rules;

public sealed class OrderOfVerificationSpec
{
    [Fact]
    public void a_verification_of_tomorrow_is_none_yet() => OrderOfVerification.Check(Day.PlusDays(1), Day.PlusYears(1), Day).ShouldNotBeNull();

    [Fact]
    public void a_certificate_does_not_end_before_it_begins() => OrderOfVerification.Check(Day, Day.PlusDays(-1), Day).ShouldNotBeNull();

    [Fact]
    public void a_verification_of_today_for_a_year_is_one() => OrderOfVerification.Check(Day, Day.PlusYears(1), Day).ShouldBeNull();
}
