using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Hall;

/// <summary>The host as it is shipped, on Kestrel at a free port, over a database; only its clock is set by hand.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http;

    private RunningHost(WebApplication app, MovableClock clock)
    {
        (this.app, Clock) = (app, clock);
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        http = new() { BaseAddress = Address };
        Installation = app.Services.GetRequiredService<Installation>();
    }

    public MovableClock Clock { get; }

    public Uri Address { get; }

    public Installation Installation { get; }

    public DevelopmentIssuer Issuer => app.Services.GetRequiredService<DevelopmentIssuer>();

    public HttpClient Http => http;

    public IServiceProvider Services => app.Services;

    /// <summary>Signals that the host has begun to stop.</summary>
    public CancellationToken Stopping => app.Lifetime.ApplicationStopping;

    /// <param name="folder">The data folder.</param>
    /// <param name="settings">Further settings, <c>--Section:Key=value</c>.</param>
    public static Task<RunningHost> Start(LedgerDatabase database, string folder, params string[] settings) =>
        Start(database, folder, static _ => { }, settings);

    /// <param name="adjust">Other services.</param>
    public static async Task<RunningHost> Start(
        LedgerDatabase database, string folder, Action<WebApplicationBuilder> adjust, params string[] settings)
    {
        var clock = new MovableClock();
        var app = RegulatoryHost.Build(
            [
                "--environment=Development", "--urls=http://127.0.0.1:0", "--Auth:Development=true",
                $"--contentRoot={Path.Combine(Repository.Root, "api")}", $"--Data:Folder={folder}",
                $"--ConnectionStrings:App={database.AppConnection}", $"--ConnectionStrings:Query={database.QueryConnection}",
                "--roles=api,projections,sealer", .. settings,
            ],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton<IClock>(clock);
                adjust(builder);
            });
        await app.StartAsync();
        return new(app, clock);
    }

    /// <summary>Somebody at the counter: one of the ready accounts, with a token of the development issuer.</summary>
    public async Task<Desk> As(string account)
    {
        using var response = await http.PostAsync(new Uri($"/dev/token/{account}", UriKind.Relative), null);
        response.EnsureSuccessStatusCode();
        return new(http, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Somebody with these roles in a division, who is none of the ready accounts; an applicant is a company without matters.</summary>
    public Desk As(string division, params Role[] roles) => As(division, null, roles);

    /// <param name="party">Whom an applicant acts for.</param>
    public Desk As(string division, PartyId? party, params Role[] roles) => As("spec", division, party, roles);

    /// <summary>With an account of its own, and so with what one account may ask for in a while.</summary>
    /// <param name="party">Whom an applicant acts for.</param>
    public Desk Colleague(string account, string division, Role role, PartyId? party = null) => As(account, division, party, role);

    private Desk As(string account, string division, PartyId? party, params Role[] roles) => new(http, Issuer.TokenFor(new(
        account, "测试", [.. roles], DivisionCode.Parse(division), "交通运输局",
        roles.Any(role => role.IsOfParty()) ? party ?? PartyId.Of(CreditCode.Parse("91440600MA5CCCC28H")) : null)));

    /// <summary>Somebody without a token.</summary>
    public Desk Anybody() => new(http, null);

    /// <summary>Stops taking requests, answers those that it has, and lets the database go.</summary>
    public Task Stop() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }
}
