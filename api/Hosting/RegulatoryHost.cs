using NodaTime;
using Regulatory.Api.Access;
using Regulatory.Api.Credit;
using Regulatory.Api.Enforcement;
using Regulatory.Api.Governance;
using Regulatory.Api.Ledger;
using Regulatory.Api.Licensing;
using Regulatory.Api.Operations;
using Regulatory.Api.Pages;
using Regulatory.Api.Publicity;
using Regulatory.Api.Schema;
using Regulatory.Api.Waybills;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Sql;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Api.Hosting;

/// <summary>The host: GraphQL, papers and pages, read models and the clock, as <c>--roles</c> says.</summary>
public static partial class RegulatoryHost
{
    /// <param name="args">Settings as <c>--Section:Key=value</c>, and <c>--roles</c>.</param>
    /// <param name="adjust">For specs: other services, another clock.</param>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; names it.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        var roles = HostRoles.Parse(builder.Configuration["roles"]);
        var settings = InstallationSettings.From(builder.Configuration, builder.Configuration.GetValue("Auth:Development", false));
        if (settings.Development && builder.Environment.IsProduction())
            throw new InvalidOperationException("Auth:Development must not be true in the Production environment.");
        var graphql = GraphQLSettings.From(builder.Configuration, settings.Development, builder.Environment.IsProduction());
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment()) builder.Logging.AddSimpleConsole(options => options.SingleLine = true);
        else builder.Logging.AddJsonConsole(options => options.UseUtcTimestamp = true);

        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<Installation>();
        builder.Services.AddHostedService<ReferenceRefresh>();
        builder.Services.AddHostedService<ErasureWork>();
        builder.Services.AddHostedService<ArchiveWatch>();
        if (roles.Projections) builder.Services.AddHostedService<ProjectionWork>();
        if (roles.Processes)
        {
            builder.Services.AddHostedService<ClockWork>();
            builder.Services.AddHostedService<ProcessWork>();
            builder.Services.AddSingleton<InboxWork>();
            builder.Services.AddHostedService(host => host.GetRequiredService<InboxWork>());
        }
        if (roles.Sealer)
        {
            builder.Services.AddSingleton<SealerWork>();
            builder.Services.AddHostedService(host => host.GetRequiredService<SealerWork>());
        }
        if (roles.Publisher)
        {
            builder.Services.AddSingleton<PublisherWork>();
            builder.Services.AddHostedService(host => host.GetRequiredService<PublisherWork>());
        }
        if (roles.Terminals)
        {
            builder.Services.AddTerminals(TerminalParts.SettingsOf(builder.Configuration), settings.App);
            builder.Services.AddSingleton<ITerminalRegister>(host =>
            {
                var installation = host.GetRequiredService<Installation>();
                return installation.Supervision.Terminals(installation.Executor);
            });
            builder.Services.AddPlatformLinks(PlatformLinkParts.SettingsOf(builder.Configuration), settings.App);
            builder.Services.AddHostedService<SupervisionWork>();
        }
        var (pages, bundle) = (
            WebSettings.From(builder.Configuration, settings.Development),
            builder.Configuration["Web:Folder"] ?? Path.Combine(builder.Environment.ContentRootPath, "..", ".local", "web"));
        if (roles.Api)
        {
            builder.Services.AddSingleton(new PageDocument(pages, bundle));
            builder.Services.AddSingleton(_ => new ReadSource(settings.Query is { Length: > 0 } query ? query : settings.App, graphql.Read));
            builder.AddBearerTokens(settings.DataFolder);
            builder.Services.AddAuthorization();
            builder.Services.AddSingleton<Withdrawals>();
            var subscriptions = builder.Configuration.GetSection("Subscriptions")
                .Get<SubscriptionSettings>(options => options.ErrorOnUnknownConfiguration = true) ?? new();
            builder.Services.AddSingleton(host => new EventHub(
                FactEvents.Of(host.GetRequiredService<Installation>().Ledger), subscriptions.Checked(), host.GetService<TimeProvider>()));
            builder.Services.AddLiveMap(settings.App);
            ViewAnswers.AddTo(builder.Services);
            builder.Services.AddPaperLimits(atOnce: Math.Max(2, Environment.ProcessorCount), waiting: 64);
            builder.Services.AddProofLimits(atOnce: Math.Max(2, Environment.ProcessorCount), waiting: 64);
            builder.Services.AddPublicityLimits(atOnce: Math.Max(2, Environment.ProcessorCount), waiting: 64);
            builder.Services.AddRoadsideLimits();
            builder.Services.AddNumberLimits();
            // Those who hand files in wait for the line, not for a processor.
            builder.Services.AddEvidenceLimits(atOnce: 16, waiting: 64);
        }
        // Requests in flight are answered and the appender drained before the process ends.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(30));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinRequestBodyDataRate = new(graphql.SlowBodies.BytesPerSecond, graphql.SlowBodies.Grace);
        });
        adjust?.Invoke(builder);

        var app = builder.Build();
        var installation = app.Services.GetRequiredService<Installation>();
        app.Use((http, next) =>
        {
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return next();
        });
        app.UseAddressesFrom(builder.Configuration["Proxies"]);
        app.MapHealth(installation);
        if (roles.Api)
        {
            app.UseAuthentication();
            app.UseTokenAnswers(app.Services.GetRequiredService<Withdrawals>());
            app.UseRateLimiter();
            app.MapDevelopmentIssuer();
            app.MapLicensingPages(installation);
            var schema = ApiSchema.Of(installation.ReadModels.Catalogue);
            app.MapFormPages(installation);
            app.MapDraftPages(installation, new(schema, ApiSchema.Acts(installation.ReadModels.Catalogue)));
            app.MapLedgerPages(installation);
            app.MapErasurePages(installation);
            app.MapEvidencePages(installation);
            app.MapPublicityPages();
            app.MapCreditReportPages(installation);
            app.MapWaybillPages(installation);
            app.MapRoadsidePages(installation);
            app.MapWebPages(pages, bundle);
            app.MapTerminalPages(settings.App);
            app.MapCaseExportPages(installation);
            app.MapOperationsPages(installation);
            app.MapGraphQL("/graphql", GraphQL(app, installation, settings, graphql, schema));
            if (settings.Development) app.MapGraphiQL("/graphiql", Path.Combine(app.Environment.ContentRootPath, "..", ".local", "graphiql"));
        }
        return app;
    }

    private static GraphQLService GraphQL(
        WebApplication app, Installation installation, InstallationSettings settings, GraphQLSettings limits, GraphQL.Types.Schema schema)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Regulatory.GraphQL");
        static Caller CallerOf(HttpContext http) => Callers.Of(http.ActorNow(), http.Request);
        return new(schema, CallerOf)
        {
            Store = ApiSchema.StoreOf(installation.ReadModels, app.Services.GetRequiredService<ReadSource>(), installation.CursorKey),
            Limits = limits.Http,
            DocumentLimits = limits.Document,
            Documents = new()
            {
                Trusted = TrustedDocumentFile.Read(Path.Combine(app.Environment.ContentRootPath, limits.Manifest), schema, limits.TrustedDocument),
                AdHoc = limits.AdHoc,
            },
            Cost = limits.Cost,
            Rates = new(limits.Rate, app.Services.GetRequiredService<TimeProvider>()),
            Events = app.Services.GetRequiredService<EventHub>(),
            CallerNow = http =>
            {
                try
                {
                    return CallerOf(http);
                }
                catch (TokenNotUsable)
                {
                    return null;
                }
            },
            TokenEnds = http => ActorClaims.EndOf(http.User),
            Perform = new ActBridge(installation.Executor).Perform,
            Views = app.Services.GetRequiredService<ViewSource>(),
            Record = new ReadingBridge(installation.Executor, app.Services.GetRequiredService<IClock>()).Record,
            OpenIntrospection = settings.Development,
            OnFault = (fault, trace) => Faulted(log, trace, fault),
        };
    }

    [LoggerMessage(LogLevel.Error, "An operation ended in an unforeseen fault, trace {Trace}")]
    private static partial void Faulted(ILogger log, string trace, Exception fault);
}
