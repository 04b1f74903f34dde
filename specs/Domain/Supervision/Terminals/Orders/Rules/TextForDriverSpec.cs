using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Orders.Rules;

public sealed class TextForDriverSpec
{
    [Fact]
    public void a_text_fits_into_one_message_and_reaches_the_driver()
    {
        TextForDriver.Check("请减速", [TextMeans.Urgent, TextMeans.ReadAloud]).ShouldBeNull();
        TextForDriver.Check(new('速', 500), [TextMeans.Display]).ShouldBeNull();
        TextForDriver.Check(new('速', 501), [TextMeans.Display]).ShouldNotBeNull();
        TextForDriver.Check(" ", [TextMeans.Display]).ShouldNotBeNull();
        TextForDriver.Check("请减速", [TextMeans.Urgent]).ShouldNotBeNull();
    }
}
