using System.Collections.Immutable;

namespace Regulatory.GraphQL.Language;

/// <summary>An input value as it is written in a document.</summary>
public abstract record Value(Location At) : Node(At);

public sealed record Variable(Name Name, Location At) : Value(At);

/// <summary>An integer in its own digits: <c>-12</c>.</summary>
public sealed record IntValue(string Digits, Location At) : Value(At);

/// <summary>A number with a fraction or an exponent, as written: <c>6.02e23</c>.</summary>
public sealed record FloatValue(string Digits, Location At) : Value(At);

/// <summary>A string after its escapes were read. <c>Block</c> tells that it stood in triple quotes.</summary>
public sealed record StringValue(string Text, bool Block, Location At) : Value(At);

public sealed record BooleanValue(bool IsTrue, Location At) : Value(At);

public sealed record NullValue(Location At) : Value(At);

public sealed record EnumValue(string Name, Location At) : Value(At);

public sealed record ListValue(ImmutableArray<Value> Items, Location At) : Value(At);

public sealed record ObjectValue(ImmutableArray<ObjectField> Fields, Location At) : Value(At);

public sealed record ObjectField(Name Name, Value Value, Location At) : Node(At);
