using System.Reflection;
using Microsoft.Extensions.Configuration;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Language;

namespace Regulatory.Api.Hosting;

/// <summary>What the GraphQL endpoint allows (docs/operations.md), each figure a setting <c>GraphQL:Section:Name</c>.</summary>
public sealed record GraphQLSettings
{
    /// <summary>The largest nesting that a setting may ask for: what recursion is safe with on a thread's stack.</summary>
    private const int DeepestNesting = 200;

    /// <summary>Callers may send documents of their own.</summary>
    public bool AdHoc { get; init; }

    /// <summary>Path of the manifest of trusted documents, from the content root.</summary>
    public string Manifest { get; init; } = "trusted-documents.json";

    public Limits Document { get; init; } = Limits.Default;

    public Limits TrustedDocument { get; init; } = Limits.TrustedDocument;

    public HttpLimits Http { get; init; } = new();

    public ReadLimits Read { get; init; } = new();

    public CostLimits Cost { get; init; } = new();

    public RateLimits Rate { get; init; } = new();

    public SlowBodies SlowBodies { get; init; } = new();

    /// <param name="development">Whether the development issuer is on: then ad-hoc documents are, unless a setting says otherwise.</param>
    /// <param name="production">Whether this is the Production environment, which never takes ad-hoc documents.</param>
    /// <exception cref="InvalidOperationException">A setting is unknown or wrong; names it.</exception>
    public static GraphQLSettings From(IConfiguration configuration, bool development, bool production)
    {
        var section = configuration.GetSection("GraphQL");
        var settings = new GraphQLSettings
        {
            AdHoc = section.GetValue("AdHoc", development),
            Manifest = section["TrustedDocuments"] ?? new GraphQLSettings().Manifest,
            Document = Bound(section, "Document", Limits.Default with { }),
            TrustedDocument = Bound(section, "TrustedDocument", Limits.TrustedDocument with { }),
            Http = Bound(section, "Http", new HttpLimits()),
            Read = Bound(section, "Read", new ReadLimits()),
            Cost = Bound(section, "Cost", new CostLimits()),
            Rate = Bound(section, "Rate", new RateLimits()),
            SlowBodies = Bound(section, "SlowBodies", new SlowBodies()),
        };
        var known = typeof(GraphQLSettings).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name)
            .Except([nameof(Manifest)]).Append("TrustedDocuments").ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key)) is { Path: var unknown })
            throw new InvalidOperationException($"{unknown} is no setting.");
        if (settings.AdHoc && production) throw new InvalidOperationException("GraphQL:AdHoc must not be true in the Production environment.");
        if (settings.Rate.Burst < settings.Cost.Operation)
            throw new InvalidOperationException("GraphQL:Rate:Burst must not be less than GraphQL:Cost:Operation, or the dearest operations are never executed.");
        DemandAtMost(settings.Document.Nesting, "GraphQL:Document:Nesting");
        DemandAtMost(settings.TrustedDocument.Nesting, "GraphQL:TrustedDocument:Nesting");
        DemandAtMost(settings.Http.JsonDepth, "GraphQL:Http:JsonDepth");
        return settings;
    }

    private static T Bound<T>(IConfigurationSection root, string name, T usual)
        where T : class
    {
        var section = root.GetSection(name);
        section.Bind(usual, options => options.ErrorOnUnknownConfiguration = true);
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var positive = property.GetValue(usual) switch
            {
                int number => number > 0,
                long number => number > 0,
                TimeSpan time => time > TimeSpan.Zero,
                _ => true,
            };
            if (!positive) throw new InvalidOperationException($"{section.Path}:{property.Name} must be more than nothing.");
        }

        return usual;
    }

    private static void DemandAtMost(int value, string key)
    {
        if (value > DeepestNesting) throw new InvalidOperationException($"{key} must be at most {DeepestNesting}.");
    }
}

/// <summary>How slowly a body may come, after a while of grace: slower ones are cut off.</summary>
public sealed record SlowBodies
{
    public int BytesPerSecond { get; init; } = 240;

    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);
}
