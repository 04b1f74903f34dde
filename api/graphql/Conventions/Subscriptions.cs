using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions;

/// <summary>
/// One subscription a kind of thing: <c>licenceFacts(after, where): LicenceFact!</c>. A fact tells where it stands, what it is and what it
/// is about, and leads to the thing as it stood then; what a fact says stays in the record.
/// </summary>
internal sealed class Subscriptions(LeafTypes leaves, XmlDocs docs, IReadOnlyDictionary<string, EntityModel> models)
{
    internal const string After = "after";
    internal const string Where = "where";

    public OutputField Make(EventKind kind)
    {
        var model = models[kind.Entity];
        var types = new EnumType($"{kind.Noun}FactType", kind.Types.Select(type =>
            new EnumMember(type.Name) { Description = docs.OfType(type.Fact) }))
        {
            Description = $"What can happen to {model.Entity.Plural}.",
        };
        var fact = new ObjectType($"{kind.Noun}Fact", () => Fields(kind, model, types))
        {
            Description = $"A fact about {model.Entity.Plural}: something that happened, as it was recorded.",
        };
        return new OutputField(kind.Field, fact.NonNull())
        {
            Description = $"Facts about {model.Entity.Plural} as they are recorded, those that you may see.",
            Arguments =
            [
                new(After, leaves.LedgerPosition)
                {
                    Description = "Go on after this position: the last one you have, from `position`, from `extensions.ledger` or from the "
                        + "event's id. Without it: what is recorded from now on. Pass it as a variable.",
                },
                new(Where, Filter(kind, model, types)) { Description = "Only facts that meet these conditions." },
            ],
            Read = static root => root,
            Subscribe = context => FactStream.Open(context, kind, model),
        };
    }

    private InputObjectType Filter(EventKind kind, EntityModel model, EnumType types) => new($"{kind.Noun}FactFilterInput", () =>
    [
        new(FactQuery.Types, types.NonNull().List()) { Description = "Facts of one of these types." },
        new(FactQuery.Ids, Scalars.Id.NonNull().List()) { Description = $"Facts about one of these {model.Entity.Plural}: global ids or bare keys." },
        .. DivisionOf(kind, model) is { } division
            ? [new InputValue(FactQuery.InDivision, leaves.Of(division.ClrType)) { Description = "Facts in this division and those below it, as it is today." }]
            : (InputValue[])[],
    ])
    {
        Description = $"Conditions that facts about {model.Entity.Plural} must all meet.",
    };

    private IEnumerable<OutputField> Fields(EventKind kind, EntityModel model, EnumType types)
    {
        yield return Of("position", leaves.LedgerPosition.NonNull(), "Place in the ledger: pass the last one as `after` to go on from there.", fact => fact.Position);
        yield return Of("recordedAt", leaves.DateTime.NonNull(), "When it was recorded.", fact => fact.RecordedAt);
        yield return Of("type", types, "What happened; null for a type that only newer software knows.", fact => kind.NameOf(fact.Type));
        yield return Of("wireType", Scalars.String.NonNull(), "Name on the wire, with its version.", fact => fact.Type);
        yield return Of("streamId", Scalars.Id.NonNull(), "Bare key of what it is about.", fact => fact.Key);
        yield return Of("version", leaves.Long.NonNull(), "Place among the facts about the same, from 1.", fact => fact.Version);
        if (kind.Journal is not null)
        {
            var journal = models[kind.Journal].Entity;
            yield return Journalled("actor", journal, "Account of who acted; null unless you may read it in the journal.", fact => fact.Actor);
            yield return Journalled("capacity", journal, "The role in which they acted; null unless you may read it in the journal.", fact => fact.Capacity);
        }
        yield return new OutputField(model.Entity.Singular, model.Type)
        {
            Description = model.Entity.History is null
                ? "As it is now, this fact included." : "As it stood when this was recorded; null if you may not see it as it stood then.",
            Resolve = context =>
            {
                var fact = (LedgerEvent)context.Source!;
                return context.Service<Snapshot>().At(context, model, fact.Key, fact.Position);
            },
        };
    }

    private static OutputField Of(string name, GraphType type, string description, Func<LedgerEvent, object?> read) =>
        new(name, type) { Description = description, Read = fact => read((LedgerEvent)fact) };

    private static OutputField Journalled(string name, Entity journal, string description, Func<LedgerEvent, object?> read) =>
        new(name, Scalars.String)
        {
            Description = description,
            Resolve = context =>
            {
                var fact = (LedgerEvent)context.Source!;
                return new(RowRules.Sees(journal, context.Service<Caller>(), fact.Authority) ? read(fact) : null);
            },
        };

    private static Column? DivisionOf(EventKind kind, EntityModel model) =>
        kind.Division is { } field ? model.Entity.ColumnOfField(field) : null;
}
