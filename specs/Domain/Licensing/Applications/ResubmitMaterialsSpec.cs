using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class ResubmitMaterialsSpec : ApplicationActSpec
{
    [Fact]
    public void new_materials_open_a_new_round_with_five_more_days() =>
        Given(Submitted, Corrected).On(Wednesday).By(Self).When(new ResubmitMaterials(Id, [new("申请表")]))
            .ThenFacts(new MaterialsResubmitted(2, [new("申请表")], WorkingDaysAfter(Wednesday, 5), Wednesday));

    [Fact]
    public void nothing_is_resubmitted_unasked() =>
        Given(Submitted).By(Self).When(new ResubmitMaterials(Id, [new("申请表")])).ThenRefused(CorrectionAwaited.Id);

    [Fact]
    public void a_stranger_hands_in_nothing() =>
        Given(Submitted, Corrected).On(Wednesday).By(Neighbour).When(new ResubmitMaterials(Id, []))
            .ThenRefused(OwnApplication.Id);
}
