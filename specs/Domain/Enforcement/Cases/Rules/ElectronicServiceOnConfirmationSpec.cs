using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class ElectronicServiceOnConfirmationSpec : CaseActSpec
{
    [Fact]
    public void without_a_signed_confirmation_nothing_is_served_electronically() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Method = ServiceMethod.Electronic }).ThenRefused(ElectronicServiceOnConfirmation.Id);

    [Fact]
    public void with_one_it_is() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Method = ServiceMethod.Electronic, Confirmation = "确认书1号" }).ThenAccepted();

    [Fact]
    public void so_it_is_with_the_notice() =>
        Given(Investigated).On(new(2026, 3, 6)).When(new ServeViolationNotice(Id, [new(PenaltyKind.Fine, Money.OfYuan(8_000))], "擅自改装车厢", "有现场笔录为证", ["RTR/69"], ServiceMethod.Direct, new(2026, 3, 6)) with { Method = ServiceMethod.Electronic }).ThenRefused(ElectronicServiceOnConfirmation.Id);
}
