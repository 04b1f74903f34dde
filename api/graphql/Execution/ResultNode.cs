using System.Collections.Immutable;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>An object or list of a response that is being made. Its place is an index in its parent; paths are read upwards.</summary>
internal abstract class ResultNode(ResultNode? parent, int index, int size)
{
    public ResultNode? Parent { get; } = parent;

    /// <summary>This node's slot in its parent.</summary>
    public int Index { get; } = index;

    /// <summary>Leaves as serialised, nodes, or null.</summary>
    public object?[] Values { get; } = size == 0 ? [] : new object?[size];

    /// <summary>Whether a null below, where none may be, has taken this node out of the response.</summary>
    public bool Removed { get; set; }

    /// <summary>The field whose value this slot holds a part of.</summary>
    public abstract MergedField FieldAt(int slot);

    public abstract GraphType TypeAt(int slot);

    protected abstract object KeyAt(int slot);

    /// <summary>Whether this node or one above it was taken out.</summary>
    public bool IsGone()
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node.Removed) return true;
        }

        return false;
    }

    public ImmutableArray<object> PathTo(int slot)
    {
        var path = ImmutableArray.CreateBuilder<object>();
        for (var node = this; node is not null; node = node.Parent)
        {
            path.Add(node.KeyAt(slot));
            slot = node.Index;
        }

        path.Reverse();
        return path.ToImmutable();
    }
}

internal sealed class ResultObject(ResultNode? parent, int index, SelectedFields selection)
    : ResultNode(parent, index, selection.Fields.Length)
{
    public SelectedFields Selection { get; } = selection;

    public override MergedField FieldAt(int slot) => Selection.Fields[slot];

    public override GraphType TypeAt(int slot) => Selection.Fields[slot].Definition.Type;

    protected override object KeyAt(int slot) => Selection.Fields[slot].ResponseKey;
}

internal sealed class ResultList(ResultNode parent, int index, GraphType itemType, MergedField field, int count)
    : ResultNode(parent, index, count)
{
    public override MergedField FieldAt(int slot) => field;

    public override GraphType TypeAt(int slot) => itemType;

    protected override object KeyAt(int slot) => slot;
}
