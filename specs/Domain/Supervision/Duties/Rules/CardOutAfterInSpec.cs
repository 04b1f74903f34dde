using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class CardOutAfterInSpec
{
    [Fact]
    public void a_card_is_taken_out_after_it_was_put_in()
    {
        CardOutAfterIn.Check(LogAfter(LogOpened, AtTheWheel), Ten).ShouldBeNull();
        CardOutAfterIn.Check(LogAfter(LogOpened, AtTheWheel), Ten - Duration.FromHours(3)).ShouldNotBeNull();
    }
}
