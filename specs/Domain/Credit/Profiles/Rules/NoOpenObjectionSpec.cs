using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class NoOpenObjectionSpec : CreditProfileActSpec
{
    [Fact]
    public void an_open_objection_blocks_the_confirmation() =>
        Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Objected).On(new(2026, 3, 17))
            .When(new ConfirmGrade(Carrier, CreditModelKind.Provincial, "文-1")).ThenRefused(NoOpenObjection.Id);

    [Fact]
    public void a_resolved_one_does_not() =>
        Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Objected,
                new ObjectionResolved(1, Index, false, [], "粤交异〔2026〕1号", "维持", On: new(2026, 3, 9)))
            .On(new(2026, 3, 17)).When(new ConfirmGrade(Carrier, CreditModelKind.Provincial, "文-1")).ThenAccepted();
}
