using Regulatory.Integration.Terminals.Platforms;

namespace Regulatory.Integration.Specs.Terminals.Platforms;

public sealed class PlatformLinkSettingsSpec
{
    [Fact]
    public void the_usual_settings_make_sense() => new PlatformLinkSettings().Checked().Port.ShouldBeNull();

    [Fact]
    public void what_makes_no_sense_is_named()
    {
        Should.Throw<InvalidOperationException>(() => new PlatformLinkSettings { Port = 70_000 }.Checked()).Message.ShouldContain("Platforms:Port");
        Should.Throw<InvalidOperationException>(() => new PlatformLinkSettings { Connections = 0 }.Checked()).Message.ShouldContain("Platforms:Connections");
        Should.Throw<InvalidOperationException>(() => new PlatformLinkSettings { Lockout = TimeSpan.Zero }.Checked()).Message.ShouldContain("Platforms:Lockout");
    }
}
