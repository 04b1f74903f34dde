using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>What all requests that share a statement have in common about one page.</summary>
/// <param name="Shape">What cursors of this page are bound to: entity, order, structure of the filter.</param>
/// <param name="FromEnd">Counted from the end: the order runs the other way in SQL.</param>
internal sealed record PageForm(Order Order, string Shape, bool FromEnd)
{
    public static PageForm Of(Entity entity, IReadOnlyDictionary<string, object?> arguments, Caller caller)
    {
        var order = Order.Of(entity, arguments.GetValueOrDefault("order") as IReadOnlyList<object?>, caller);
        var filter = ArgumentShape.OfFilter(arguments.GetValueOrDefault("where"));
        return new(order, $"{entity.Name}|{order.Shape}|{filter}", arguments.GetValueOrDefault("last") is not null);
    }
}

/// <summary>A page as one request asks for it.</summary>
/// <param name="After">Values of the order's keys where the page begins; null from the beginning.</param>
/// <param name="Before">Values of the order's keys where the page ends; null to the end.</param>
internal sealed record PageCall(PageForm Form, int Size, IReadOnlyList<object?>? After, IReadOnlyList<object?>? Before)
{
    /// <exception cref="GraphQLException">Sizes out of bounds, from both ends, or a cursor of another list.</exception>
    public static PageCall Of(PageForm form, IReadOnlyDictionary<string, object?> arguments, ReadLimits limits, Cursors cursors)
    {
        var (first, last) = (arguments.GetValueOrDefault("first") as int?, arguments.GetValueOrDefault("last") as int?);
        if (first is not null && last is not null) throw Codes.Bad("last", "A page is taken with 'first' or with 'last', not with both.");
        var size = first ?? last ?? limits.DefaultPage;
        var name = last is null ? "first" : "last";
        if (size < 0 || size > limits.LargestPage) throw Codes.Bad(name, $"'{name}' is from 0 to {limits.LargestPage}.");
        return new(form, size, Opened("after"), Opened("before"));

        IReadOnlyList<object?>? Opened(string place) =>
            arguments.GetValueOrDefault(place) is string cursor ? cursors.Open(cursor, form.Shape, form.Order) : null;
    }
}
