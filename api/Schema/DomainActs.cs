using System.Collections.Immutable;
using System.Reflection;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.Projections;

namespace Regulatory.Api.Schema;

/// <summary>Commands of the domain as mutations. Those that only the department's own clockwork gives are none.</summary>
public static class DomainActs
{
    public static ImmutableArray<Act> Of(Assembly domain, ReadModelCatalogue catalogue)
    {
        var keys = catalogue.Shapes.Select(shape => shape.Key.ValueType).Where(GraphQL.CodeFirst.ClrShape.IsParsable).Distinct()
            .ToDictionary(id => id, id => EntityNames.Of(TypedIds.Home(catalogue.Shapes, id)!.Row));
        return
        [
            .. from command in domain.GetTypes()
               let roles = command.GetCustomAttribute<ActOfAttribute>()?.Roles.Where(role => role is not Role.System).ToArray()
               where roles is { Length: > 0 }
               orderby command.Name
               select new Act(command, [.. roles.Select(role => role.ToString())], EntityOf(command, keys)),
        ];
    }

    /// <summary>The read model whose key is the id that the command's aggregate has.</summary>
    private static string? EntityOf(Type command, Dictionary<Type, string> keys) => command.BaseType!
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetMethod!.IsAbstract && GraphQL.CodeFirst.ClrShape.IsParsable(property.PropertyType))
        .Select(property => keys.GetValueOrDefault(property.PropertyType))
        .FirstOrDefault(entity => entity is not null);
}
