using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class RequireWithdrawalSpec : PublicationActSpec
{
    private static RequireWithdrawal Requiring => new(Id, WithdrawalCause.Revoked, "粤交复决〔2026〕5号", new(2026, 6, 1));

    [Fact]
    public void a_revoked_penalty_must_go_in_three_working_days() =>
        Given(Decided, Published).On(new(2026, 6, 1)).When(Requiring).ThenFacts(Overturned);

    [Fact]
    public void the_three_days_leave_out_a_festival() =>
        Given(Decided, Published).On(new(2026, 6, 18)).When(Requiring with { OverturnedOn = new(2026, 6, 18) })
            .ThenFact<WithdrawalRequired>(required => required.WithdrawBy.Due.ShouldBe(new(2026, 6, 24)));

    [Fact]
    public void what_must_go_already_has_its_limit() =>
        Given(Decided, Published, Overturned).On(new(2026, 6, 2)).When(Requiring with { OverturnedOn = new(2026, 6, 2), Document = "判决" }).ThenNothing();

    [Fact]
    public void what_is_over_need_not_go() => Given(Decided, Published, Repaired).On(new(2026, 9, 1)).When(Requiring).ThenNothing();

    [Fact]
    public void no_document_is_no_basis() =>
        Given(Decided, Published).On(new(2026, 6, 1)).When(Requiring with { Document = "" }).ThenRefused(BasisOfWithdrawal.Id);
}
