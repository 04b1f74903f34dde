using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class NoticeFirstSpec : CaseActSpec
{
    [Fact]
    public void a_defence_answers_a_notice() =>
        Given(Investigated).On(new(2026, 3, 6)).When(new ReceiveDefence(Id, OtherSha)).ThenRefused(NoticeFirst.Id);

    [Fact]
    public void so_does_a_waiver() =>
        Given(Investigated).On(new(2026, 3, 6)).When(new WaiveRights(Id, Defence: true, Hearing: false, OtherSha)).ThenRefused(NoticeFirst.Id);
}
