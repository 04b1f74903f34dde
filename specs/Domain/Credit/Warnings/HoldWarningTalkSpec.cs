using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings;

public sealed class HoldWarningTalkSpec : CreditWarningActSpec
{
    [Fact]
    public void the_subject_is_spoken_to() =>
        Given(Raised, Acknowledged).On(new(2026, 3, 6)).When(new HoldWarningTalk(Id, "约谈-1", new(2026, 3, 5)))
            .ThenFacts(new WarningTalkHeld("约谈-1", new(2026, 3, 5), On: new(2026, 3, 6)));
}
