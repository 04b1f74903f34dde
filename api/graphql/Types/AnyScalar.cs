using System.Text.Json;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>A scalar that holds whatever JSON can hold, as it is.</summary>
public sealed class AnyScalar(string name) : ScalarType(name)
{
    public override object Serialize(object value) => value;

    public override object ParseJson(JsonElement value) => Literals.Plain(value)!;

    public override object ParseLiteral(Value literal) => Literals.Plain(literal) ?? throw new CoercionException($"{Name} cannot represent the value.");
}
