using System.Text.Json;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Types;

/// <summary>What each built-in scalar takes and gives.</summary>
public sealed class ScalarsSpec
{
    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Int", "3.0", 3)]
    [InlineData("Int", "2147483648", null)]
    [InlineData("Int", "1.5", null)]
    [InlineData("Int", "\"1\"", null)]
    [InlineData("Int", "true", null)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "1.5e3", 1500.0)]
    [InlineData("Float", "\"1.5\"", null)]
    [InlineData("String", "\"许可\"", "许可")]
    [InlineData("String", "1", null)]
    [InlineData("String", "true", null)]
    [InlineData("Boolean", "true", true)]
    [InlineData("Boolean", "1", null)]
    [InlineData("Boolean", "\"true\"", null)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "9007199254740993", "9007199254740993")]
    [InlineData("ID", "1.0", "1")]
    [InlineData("ID", "1.5", null)]
    [InlineData("ID", "true", null)]
    public void a_variable_is_read_or_refused(string scalar, string json, object? value) =>
        Outcome(() => Scalars.BuiltIn[scalar].ParseJson(JsonDocument.Parse(json).RootElement)).ShouldBe(value);

    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "1.0", null)]
    [InlineData("Int", "2147483648", null)]
    [InlineData("Int", "\"1\"", null)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "1.5", 1.5)]
    [InlineData("Float", "1e999", null)]
    [InlineData("Float", "A", null)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("String", "A", null)]
    [InlineData("Boolean", "false", false)]
    [InlineData("Boolean", "0", null)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("ID", "1.5", null)]
    public void a_literal_is_read_or_refused(string scalar, string literal, object? value) =>
        Outcome(() => Scalars.BuiltIn[scalar].ParseLiteral(Parser.ParseValue(literal))).ShouldBe(value);

    [Theory]
    [InlineData("Int", 5L, 5)]
    [InlineData("Int", 5.5, null)]
    [InlineData("Int", 3_000_000_000L, null)]
    [InlineData("Int", true, 1)]
    [InlineData("Float", 1.5f, 1.5)]
    [InlineData("Float", double.NaN, null)]
    [InlineData("Float", double.PositiveInfinity, null)]
    [InlineData("String", 5, "5")]
    [InlineData("String", true, "true")]
    [InlineData("Boolean", 0, false)]
    [InlineData("Boolean", "yes", null)]
    [InlineData("ID", 5, "5")]
    [InlineData("ID", 5.5, null)]
    public void a_result_is_written_or_refused(string scalar, object result, object? value) =>
        Outcome(() => Scalars.BuiltIn[scalar].Serialize(result)).ShouldBe(value);

    private static object? Outcome(Func<object> coerce)
    {
        try
        {
            return coerce();
        }
        catch (CoercionException)
        {
            return null;
        }
    }
}
