using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>A page as asked for: worked out once a request from the arguments of a connection field.</summary>
internal sealed record PageCall(Order Order, int Size, bool FromEnd, string? After, string? Before)
{
    /// <summary>What cursors of this page are bound to; complete once the filter is written.</summary>
    public string Shape { get; private set; } = "";

    /// <summary>The order runs the other way in SQL when a page is counted from the end.</summary>
    public bool Reverse => FromEnd;

    /// <exception cref="GraphQLException">Sizes out of bounds, or from both ends.</exception>
    public static PageCall Of(Entity entity, IReadOnlyDictionary<string, object?> arguments, Caller caller, ReadLimits limits)
    {
        var (first, last) = (arguments.GetValueOrDefault("first") as int?, arguments.GetValueOrDefault("last") as int?);
        if (first is not null && last is not null) throw Codes.Bad("last", "A page is taken with 'first' or with 'last', not with both.");
        var size = first ?? last ?? limits.DefaultPage;
        var name = last is null ? "first" : "last";
        if (size < 0 || size > limits.LargestPage) throw Codes.Bad(name, $"'{name}' is from 0 to {limits.LargestPage}.");
        var order = Order.Of(entity, arguments.GetValueOrDefault("order") as IReadOnlyList<object?>, caller);
        return new(order, size, FromEnd: last is not null,
            arguments.GetValueOrDefault("after") as string, arguments.GetValueOrDefault("before") as string);
    }

    public void Bind(Entity entity, string filter) => Shape = $"{entity.Name}|{Order.Shape}|{filter}";

    /// <summary>The predicates of the cursors.</summary>
    public IEnumerable<string> Bounds(Cursors cursors, string alias, Parameters parameters)
    {
        if (After is not null) yield return Keyset.Predicate(Order, cursors.Open(After, Shape, Order), alias, after: true, parameters);
        if (Before is not null) yield return Keyset.Predicate(Order, cursors.Open(Before, Shape, Order), alias, after: false, parameters);
    }
}
