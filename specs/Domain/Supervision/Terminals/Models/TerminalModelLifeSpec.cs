using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Terminals.Models.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Models;

public sealed class TerminalModelLifeSpec : TerminalModelActSpec
{
    private static readonly TerminalModelApproved Listed = new("70111", "BD-2019", "交运公告〔2026〕1号", Day, Day);

    [Fact]
    public void a_model_is_listed_and_taken_off_the_list() =>
        Given().When(new ApproveTerminalModel("70111", "BD-2019", "交运公告〔2026〕1号", Day)).ThenFacts(Listed)
            .When(new WithdrawTerminalModel("70111", "BD-2019", "交运公告〔2026〕2号", Day)).ThenFacts(new TerminalModelWithdrawn("交运公告〔2026〕2号", Day, Day));

    [Fact]
    public void a_model_that_was_taken_off_may_be_listed_again() =>
        Given(Listed, new TerminalModelWithdrawn("交运公告〔2026〕2号", Day, Day)).When(new ApproveTerminalModel("70111", "BD-2019", "交运公告〔2026〕3号", Day)).ThenAccepted();

    [Fact]
    public void what_is_not_listed_is_not_taken_off() =>
        Given().When(new WithdrawTerminalModel("70111", "BD-2019", "交运公告〔2026〕2号", Day)).ThenRefused(ApprovedTerminal.Id);
}
