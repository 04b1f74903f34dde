using Microsoft.AspNetCore.Http;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Http;

/// <summary>All that the endpoint needs; the host makes it once.</summary>
/// <param name="Schema">Made by <see cref="CodeFirst.SchemaBuilder"/>.</param>
/// <param name="CallerOf">Who asks, by the host's authentication.</param>
public sealed record GraphQLService(Schema Schema, Func<HttpContext, Caller> CallerOf)
{
    /// <summary>Where entities are read; null for a schema without any.</summary>
    public ReadStore? Store { get; init; }

    /// <summary>Where acts go; null for a schema without any.</summary>
    public PerformAct? Perform { get; init; }

    /// <summary>Where the answers to views come from; null for a schema without any.</summary>
    public ViewSource? Views { get; init; }

    /// <summary>Keeps the record of who read highly sensitive values; without it nobody reads any.</summary>
    public RecordReading? Record { get; init; }

    /// <summary>Where subscriptions come from; null for a schema without any.</summary>
    public EventHub? Events { get; init; }

    /// <summary>
    /// Who asks at this moment, for streams: asked again before every event. Null when the caller is not signed in any more; without it
    /// callers stay who they were.
    /// </summary>
    public Func<HttpContext, Caller?>? CallerNow { get; init; }

    /// <summary>When the caller's token ends; null when it does not.</summary>
    public Func<HttpContext, DateTimeOffset?> TokenEnds { get; init; } = static _ => null;

    public HttpLimits Limits { get; init; } = new();

    /// <summary>How large a document may be that a caller wrote.</summary>
    public Limits DocumentLimits { get; init; } = Language.Limits.Default;

    /// <summary>Which documents are executed; by default none but trusted ones, and there are none.</summary>
    public DocumentRules Documents { get; init; } = new();

    public CostLimits Cost { get; init; } = new();

    /// <summary>What each caller may spend; null: as much as they like.</summary>
    public RateLimiter? Rates { get; init; }

    /// <summary>Everybody may introspect: for development.</summary>
    public bool OpenIntrospection { get; init; }

    /// <summary>Told of every unforeseen exception, with the trace id that the client got in its place.</summary>
    public Action<Exception, string>? OnFault { get; init; }

    /// <summary>Services of one request.</summary>
    internal sealed class Services(
        Caller caller, Snapshot? snapshot, Readings? readings, ActPerformer? performer, ViewSource? views, Bill? bill, Subscriber? subscriber)
        : IServiceProvider
    {
        public Snapshot? Snapshot { get; } = snapshot;

        public Readings? Readings { get; } = readings;

        public object? GetService(Type serviceType) =>
            serviceType == typeof(Caller) ? caller
            : serviceType == typeof(Snapshot) ? Snapshot
            : serviceType == typeof(ActPerformer) ? performer
            : serviceType == typeof(ViewSource) ? views
            : serviceType == typeof(Bill) ? bill
            : serviceType == typeof(Subscriber) ? subscriber
            : null;
    }

    /// <param name="bill">Who pays for the operation; null for what was paid before.</param>
    /// <param name="readings">What is shown of highly sensitive values, where that can be recorded.</param>
    internal Services ServicesFor(Caller caller, Bill? bill = null, Subscriber? subscriber = null, Readings? readings = null) => new(
        caller, Store is null ? null : new Snapshot(Store, caller, readings), readings, Perform is null ? null : new ActPerformer(Perform), Views, bill, subscriber);
}
