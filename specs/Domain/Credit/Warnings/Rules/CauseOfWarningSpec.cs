using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings.Rules;

public sealed class CauseOfWarningSpec : CreditWarningActSpec
{
    [Fact]
    public void a_warning_without_a_cause_is_refused() => Given().When(Raising with { Cause = "" }).ThenRefused(CauseOfWarning.Id);

    [Fact]
    public void one_about_a_subject_names_its_profile() => Given().When(Raising with { Profile = null }).ThenRefused(CauseOfWarning.Id);

    [Fact]
    public void one_about_a_field_names_none() => Given().When(Raising with { Kind = CreditWarningKind.RegionBelow }).ThenRefused(CauseOfWarning.Id);
}
