using System.Collections.Immutable;
using System.Reflection;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Events;
using Regulatory.Projections;
using Regulatory.Projections.Governance;

namespace Regulatory.Api.Schema;

/// <summary>
/// What can be followed: facts named <c>context.noun.verb.vN</c> become <c>nounFacts</c> when there is a read model of that noun whose
/// key is the facts' stream. Its rules of access are theirs; without one, nobody could say who may hear of them.
/// </summary>
public static class FactKinds
{
    public static ImmutableArray<EventKind> Of(Assembly domain, ReadModelCatalogue catalogue) =>
    [
        .. from fact in domain.GetTypes()
           let name = WireNameOf(fact)
           where name is not null
           group (Fact: fact, Wire: name) by PrefixOf(name) into facts
           orderby facts.Key
           let family = facts.Select(one => one.Fact).First(type => type.IsDefined(typeof(FactAttribute))).BaseType!
           let noun = Pascal(facts.Key.Split('.')[1])
           let shape = catalogue.Shapes.FirstOrDefault(shape => EntityNames.Of(shape.Row) == noun && IsKeyedByStream(shape.Row, family))
           where shape is not null
           select new EventKind(noun, facts.Key, noun, TypesOf(facts))
           {
               Division = shape.Jurisdiction is { } division ? GraphQL.CodeFirst.Naming.Field(division.Property.Name) : null,
               HeardWith = shape.Row.GetCustomAttribute<HeardByReadersOfAttribute>() is { } heard
                   ? GraphQL.CodeFirst.Naming.Field(shape.Columns.Single(column => column.Property.Name == heard.Column).Property.Name) : null,
               Journal = EntityNames.Of(typeof(FactJournal)),
           },
    ];

    /// <summary>Versions of a fact are one type: clients ask for what happened, not for how it was written.</summary>
    private static ImmutableArray<EventType> TypesOf(IEnumerable<(Type Fact, string Wire)> facts) =>
    [
        .. from fact in facts
           group fact by fact.Wire.Split('.')[2] into versions
           let name = versions.Key.Replace('-', '_').ToUpperInvariant()
           orderby name
           select new EventType(
               name, [.. versions.Select(version => version.Wire).Order(StringComparer.Ordinal)],
               versions.Select(version => version.Fact).First(type => type.IsDefined(typeof(FactAttribute)))),
    ];

    /// <summary>It folds these facts, and says of none of them that it belongs to another row than its stream's.</summary>
    private static bool IsKeyedByStream(Type readModel, Type family)
    {
        var methods = readModel.GetMethods(BindingFlags.Public | BindingFlags.Static);
        return methods.Any(method => method.Name == "Evolve" && method.GetParameters().Any(parameter => parameter.ParameterType == family))
            && !methods.Any(method => method.Name == "KeysOf" && method.GetParameters()[0].ParameterType == family);
    }

    private static string? WireNameOf(Type type) =>
        type.GetCustomAttribute<FactAttribute>()?.WireName ?? type.GetCustomAttribute<RetiredFactAttribute>()?.WireName;

    /// <summary><c>licensing.licence.</c></summary>
    private static string PrefixOf(string wireName) => string.Join('.', wireName.Split('.')[..2]) + ".";

    /// <summary><c>licence-item</c> → <c>LicenceItem</c></summary>
    private static string Pascal(string noun) =>
        string.Concat(noun.Split('-').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"));
}
