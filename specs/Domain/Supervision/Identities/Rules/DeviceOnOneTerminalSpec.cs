using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Identities;
using Regulatory.Domain.Supervision.Identities.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Identities.Rules;

public sealed class DeviceOnOneTerminalSpec
{
    [Fact]
    public void a_device_is_on_file_under_one_number()
    {
        DeviceOnOneTerminal.Check(PhysicalIdentity.Initial, "A000001", Phone.ToString()).ShouldBeNull();
        DeviceOnOneTerminal.Check(new(Phone.ToString()), "A000001", Phone.ToString()).ShouldBeNull();
        DeviceOnOneTerminal.Check(new(OtherPhone.ToString()), "A000001", Phone.ToString()).ShouldNotBeNull().Details["device"].ShouldBe("A000001");
    }
}
