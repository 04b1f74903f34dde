using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class CompensationForRescissionSpec : LicenceActSpec
{
    private static readonly Compensation Paid = new("穗交补〔2026〕1号", Money.OfYuan(1));

    [Fact]
    public void the_holder_who_is_not_to_blame_is_compensated()
    {
        CompensationForRescission.Check(RescissionGround.BreachOfProcedure, null)!.Rule.ShouldBe(CompensationForRescission.Id);
        CompensationForRescission.Check(RescissionGround.BreachOfProcedure, Paid).ShouldBeNull();
    }

    [Fact]
    public void the_one_who_cheated_is_not()
    {
        CompensationForRescission.Check(RescissionGround.FraudOrBribery, Paid).ShouldNotBeNull();
        CompensationForRescission.Check(RescissionGround.FraudOrBribery, null).ShouldBeNull();
    }

    [Fact]
    public void safety_rescission_leaves_it_open()
    {
        CompensationForRescission.Check(RescissionGround.ConditionsLostOrHazardUncured, null).ShouldBeNull();
        CompensationForRescission.Check(RescissionGround.GraveAccidentOrRepeatedNotices, Paid).ShouldBeNull();
    }
}
