using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class StagesInOrderSpec : CreditProfileActSpec
{
    [Fact]
    public void nothing_is_announced_that_was_not_proposed() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2))).When(new AnnounceGrade(Carrier, CreditModelKind.Provincial)).ThenRefused(StagesInOrder.Id);

    [Fact]
    public void nothing_is_confirmed_that_was_not_announced() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed).When(new ConfirmGrade(Carrier, CreditModelKind.Provincial, "文-1")).ThenRefused(StagesInOrder.Id);

    [Fact]
    public void nothing_is_proposed_under_an_announcement() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced)
            .When(new ProposeGrade(Carrier, CreditModelKind.Provincial, CreditGrade.B, "理由")).ThenRefused(StagesInOrder.Id);
}
