using Regulatory.Integration.Terminals.Gateway;

namespace Regulatory.Integration.Specs.Terminals.Gateway;

/// <summary>Settings that make no sense keep a gateway from starting.</summary>
public sealed class GatewaySettingsSpec
{
    public static TheoryData<GatewaySettings, string> Wrong => new()
    {
        { new() { Port = 65_536 }, "Terminals:Port must be a TCP port." },
        { new() { InFlight = 0 }, "Terminals:InFlight must be at least 1." },
        { new() { ConnectionsPerAddress = 0 }, "Terminals:ConnectionsPerAddress must be at least 1." },
        { new() { Idle = TimeSpan.Zero }, "Terminals:Idle must be at least a second." },
        { new() { SamplesPerMinute = -1 }, "Terminals:SamplesPerMinute must be at least 0." },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void a_wrong_setting_is_named(GatewaySettings settings, string complaint) =>
        Should.Throw<InvalidOperationException>(settings.Checked).Message.ShouldBe(complaint);

    [Fact]
    public void the_usual_settings_are_right_and_there_is_no_port_among_them() => new GatewaySettings().Checked().Port.ShouldBeNull();
}
