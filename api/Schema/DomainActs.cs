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
        // Of several read models with the same key, the thing itself is the one that calls the key its id.
        var keys = catalogue.Shapes.Where(shape => GraphQL.CodeFirst.ClrShape.IsParsable(shape.Key.ValueType))
            .GroupBy(shape => shape.Key.ValueType)
            .ToDictionary(same => same.Key, same => EntityNames.Of(same.OrderBy(shape => shape.Key.Name == "id" ? 0 : 1).First().Row));
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
