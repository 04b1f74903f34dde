using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class OneSystemPerDocumentSpec : CreditProfileActSpec
{
    private static readonly RecordCreditFact Elsewhere =
        Recording(Carrier, "fine-3000-to-30000", "粤交罚[2026]1号", new(2026, 3, 2)) with { SourceSystem = "credit-china" };

    [Fact]
    public void a_document_does_not_count_twice_under_two_systems() => Given(Opened, Fined).When(Elsewhere).ThenRefused(OneSystemPerDocument.Id);

    [Fact]
    public void nor_when_it_was_repaired() => Given(Opened, Fined, Paid, Applied, new RepairGranted(1, "XYZG-2026-1", "修-1", On: new(2026, 6, 8)))
        .On(new(2026, 6, 9)).When(Elsewhere).ThenRefused(OneSystemPerDocument.Id);

    [Fact]
    public void the_right_system_may_report_what_was_reversed_as_the_wrong_one_s() =>
        Given(Opened, Fined, new CreditFactReversed(1, ReversalGround.ProvenError, "更正-1", On: new(2026, 3, 2))).When(Elsewhere).ThenAccepted();

    [Fact]
    public void another_document_of_the_same_number_and_another_day_is_another() =>
        Given(Opened, Fined).On(new(2026, 3, 9)).When(Elsewhere with { DocumentOn = new(2026, 3, 3) }).ThenAccepted();
}
