using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class AnnouncementRunsOutSpec : CreditProfileActSpec
{
    [Fact]
    public void on_its_last_day_the_announcement_still_runs() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).On(new(2026, 3, 16))
            .When(new ConfirmGrade(Carrier, CreditModelKind.Provincial, "文-1")).ThenRefused(AnnouncementRunsOut.Id);

    [Fact]
    public void the_day_after_it_does_not() =>
        Given(Opened, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).On(new(2026, 3, 17))
            .When(new ConfirmGrade(Carrier, CreditModelKind.Provincial, "文-1")).ThenAccepted();
}
