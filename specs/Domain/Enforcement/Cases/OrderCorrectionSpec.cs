using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

/// <summary>An order to restore the body of a lorry, served on Friday, 2026-03-06.</summary>
public abstract class CorrectionSpec : CaseActSpec
{
    protected static OrderCorrection Order => new(
        Id, "粤交责改〔2026〕1号", "擅自改装车厢", ["RTR/69"], new(2026, 3, 16), StopAct: true, ServiceMethod.Direct, new(2026, 3, 6));
}

public sealed class OrderCorrectionSpec : CorrectionSpec
{
    private static readonly CorrectionOrdered Ordered = new(
        "粤交责改〔2026〕1号", "擅自改装车厢", ["RTR/69"], new(2026, 3, 16), StopAct: true, ServiceMethod.Direct, new(2026, 3, 6), null,
        new("officer-1", "李一"), Guangzhou, new(2026, 3, 6));

    [Fact]
    public void an_officer_orders_the_act_to_be_corrected_while_the_case_is_investigated() =>
        Given(Investigated).On(new(2026, 3, 6)).By(Officer).When(Order).ThenFacts(Ordered);

    [Fact]
    public void or_after_the_decision_was_served() =>
        Given([.. ToServe, Served]).On(new(2026, 3, 20)).When(Order with { ServedOn = new(2026, 3, 20), CorrectBy = new(2026, 3, 30) }).ThenAccepted();

    [Fact]
    public void a_second_order_has_a_number_of_its_own() =>
        Given([.. Investigated, Ordered]).On(new(2026, 3, 9)).When(Order with { Document = "粤交责改〔2026〕2号" })
            .ThenState(state => state.CorrectionOrders.Count.ShouldBe(2));

    [Fact]
    public void an_order_without_facts_or_basis_is_refused()
    {
        Given(Investigated).On(new(2026, 3, 6)).When(Order with { Facts = " " }).ThenRefused(StatedInWriting.Id);
        Given(Investigated).On(new(2026, 3, 6)).When(Order with { Basis = [] }).ThenRefused(StatedInWriting.Id);
    }

    [Fact]
    public void electronic_service_needs_the_signed_confirmation() =>
        Given(Investigated).On(new(2026, 3, 6)).When(Order with { Method = ServiceMethod.Electronic }).ThenRefused(ElectronicServiceOnConfirmation.Id);

    [Fact]
    public void a_case_that_was_closed_gives_no_orders() =>
        Given([.. ToServe, Served, new CaseClosed(ClosingGround.Performed, HeadOfAgency, new(2026, 4, 2))]).On(new(2026, 4, 3))
            .When(Order with { ServedOn = new(2026, 4, 3), CorrectBy = null }).ThenRefused(CaseNotEnded.Id);
}
