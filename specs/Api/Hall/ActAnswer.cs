using System.Globalization;
using System.Text.Json;

namespace Regulatory.Api.Specs.Hall;

/// <summary>What an act was answered.</summary>
/// <param name="Whole">The body, with <c>done</c> as the act's field.</param>
public sealed record ActAnswer(string Act, JsonElement Whole)
{
    /// <summary>The ledger position of an act that was recorded.</summary>
    public long Position => Recorded() is { } position ? position : throw new ShouldAssertException($"{Act}: {Whole}");

    /// <summary>The one error of the act, as data.</summary>
    public JsonElement Error => Payload is { } payload && payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors
        ? errors.EnumerateArray().ShouldHaveSingleItem()
        : throw new ShouldAssertException($"{Act} has no error as data: {Whole}");

    /// <summary>Type of that error: <c>Refusal</c>, <c>VersionConflict</c>…</summary>
    public string ErrorType => Error.GetProperty("__typename").GetString()!;

    /// <summary>The rule that refused the act.</summary>
    public string Rule => Error.GetProperty("ruleId").GetString()!;

    /// <summary><c>extensions.code</c> of the one fault, which is no answer of the law.</summary>
    public string Fault => Whole.FaultCode();

    private JsonElement? Payload => Whole.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object
        && data.GetProperty("done") is { ValueKind: JsonValueKind.Object } done ? done : null;

    private long? Recorded() => Payload is { } payload && payload.GetProperty("errors").ValueKind is JsonValueKind.Null
        ? long.Parse(payload.GetProperty("position").GetString()!, CultureInfo.InvariantCulture)
        : null;
}

/// <summary>Reading answers.</summary>
public static class Answers
{
    /// <summary><c>extensions.code</c> of an answer with one error.</summary>
    public static string FaultCode(this JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        ? errors.EnumerateArray().ShouldHaveSingleItem().GetProperty("extensions").GetProperty("code").GetString()!
        : throw new ShouldAssertException($"There is no error in {answer}");

    public static string Text(this JsonElement value, params string[] path) =>
        path.Aggregate(value, (at, name) => at.GetProperty(name)).GetString().ShouldNotBeNull();
}
