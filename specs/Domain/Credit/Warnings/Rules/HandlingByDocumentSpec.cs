using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings.Rules;

public sealed class HandlingByDocumentSpec : CreditWarningActSpec
{
    [Fact]
    public void without_paper_nothing_was_done()
    {
        Given(Raised, Acknowledged).On(new(2026, 3, 6)).When(new HoldWarningTalk(Id, "", new(2026, 3, 5))).ThenRefused(HandlingByDocument.Id);
        Given(Raised, Acknowledged).On(new(2026, 3, 6)).When(new ClearWarning(Id, "解除-1", " ")).ThenRefused(HandlingByDocument.Id);
    }

    [Fact]
    public void no_talk_was_held_tomorrow_and_no_rectification_was_due_yesterday()
    {
        Given(Raised, Acknowledged).On(new(2026, 3, 6)).When(new HoldWarningTalk(Id, "约谈-1", new(2026, 3, 7))).ThenRefused(HandlingByDocument.Id);
        Given(Raised, Acknowledged).On(new(2026, 3, 6)).When(new OrderWarningRectification(Id, "整改-1", new(2026, 3, 5))).ThenRefused(HandlingByDocument.Id);
    }
}
