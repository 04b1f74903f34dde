using NodaTime;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Platforms;

namespace Regulatory.Api.Hosting;

/// <summary>The links of other platforms (JT/T 809) as the role <c>terminals</c> has them, where a port is set.</summary>
public static class PlatformLinkParts
{
    /// <exception cref="InvalidOperationException">A setting of <c>Platforms</c> is unknown or wrong; names it.</exception>
    public static PlatformLinkSettings SettingsOf(IConfiguration configuration) =>
        (configuration.GetSection("Platforms").Get<PlatformLinkSettings>(options => options.ErrorOnUnknownConfiguration = true) ?? new()).Checked();

    /// <param name="app">Connection string of the application role.</param>
    public static void AddPlatformLinks(this IServiceCollection services, PlatformLinkSettings settings, string app)
    {
        if (settings.Port is null) return;
        services.AddJournal(app);
        services.AddSingleton<IPlatformRegister>(host =>
        {
            var installation = host.GetRequiredService<Installation>();
            return installation.Supervision.Platforms(
                installation.Executor, installation.Pseudonyms, host.GetRequiredService<ILogger<RecordedPlatforms>>());
        });
        services.AddSingleton(host => new PlatformGateway(new(
            settings, host.GetRequiredService<IPlatformRegister>(), host.GetRequiredService<FrameJournal>(), host.GetRequiredService<Installation>().TelemetrySeal,
            new(host.GetRequiredService<TerminalSource>().Connections), new(host.GetRequiredService<TerminalSource>().Connections), new(),
            host.GetRequiredService<IClock>(), host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<PlatformGateway>>())));
        services.AddSingleton(host => new PlatformLinkWork(
            host.GetRequiredService<PlatformGateway>(), settings, host.GetRequiredService<ILoggerFactory>(), host.GetRequiredService<TimeProvider>()));
        services.AddHostedService(host => host.GetRequiredService<PlatformLinkWork>());
    }
}
