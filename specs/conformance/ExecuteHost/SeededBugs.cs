using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Regulatory.GraphQL.Validation;

namespace Regulatory.Conformance.ExecuteHost;

/// <summary>The bugs that the tester must find: every rule dropped once, and faults of syntax, coercion, execution and printing.</summary>
internal static partial class SeededBugs
{
    private static readonly SeededBug None = new("none");

    public static readonly FrozenDictionary<string, SeededBug> All =
        RuleNames().Select(name => new SeededBug($"drop-rule:{name}") { DroppedRule = name })
            .Concat(Syntax()).Concat(Coercion()).Concat(Execution()).Concat(Writing())
            .ToFrozenDictionary(bug => bug.Name, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">There is no such bug.</exception>
    public static SeededBug Named(string? name) => name is null ? None : All[name];

    private static IEnumerable<SeededBug> Syntax() =>
    [
        new("lexer-crlf-is-two-lines") { Text = text => text.Replace("\r\n", "\n\n", StringComparison.Ordinal) },
        new("lexer-comment-goes-on") { Text = text => Comment().Replace(text, "# ") },
        new("lexer-byte-order-mark-refused") { Text = text => text.Replace('\uFEFF', '?') },
        new("lexer-number-without-look-ahead") { Text = text => NumberAndName().Replace(text, "$1 ") },
        new("lexer-block-string-keeps-indentation") { Text = text => BlockOfLines().Replace(text, "\"\"\"\n.$1") },
        new("lexer-braced-escape-unread") { Text = text => text.Replace("\\u{", "\\\\u{", StringComparison.Ordinal) },
        new("lexer-surrogate-pair-refused") { Text = text => text.Replace("\\uD83D\\u", "\\uD83D", StringComparison.Ordinal) },
        new("parser-refuses-descriptions") { Text = text => Described().Replace(text, "?") },
    ];

    private static IEnumerable<SeededBug> Coercion() =>
    [
        new("list-coercion") { Argument = Rewriting.SingleItem },
        new("variable-default-ignored") { AltersExecution = true, Document = document => document.Variables(variable => variable with { Default = null }) },
        new("argument-default-ignored")
        {
            AltersExecution = true,
            Schema = sdl => sdl.Fields(field => field with { Arguments = [.. field.Arguments.Select(argument => argument.Type is NonNullTypeReference ? argument : argument with { Default = null })] }),
        },
        new("input-field-default-ignored") { AltersExecution = true, Schema = sdl => sdl.Inputs(input => input with { Fields = [.. input.Fields.Select(field => field.Type is NonNullTypeReference ? field : field with { Default = null })] }) },
        new("one-of-unchecked") { AltersExecution = true, Schema = sdl => sdl.Inputs(input => input with { Directives = [] }) },
        new("null-variable-as-absent")
        {
            Variables = variables => variables.ValueKind is not JsonValueKind.Object ? variables : JsonSerializer.SerializeToElement(
                variables.EnumerateObject().Where(variable => variable.Value.ValueKind is not JsonValueKind.Null).ToDictionary(variable => variable.Name, variable => variable.Value)),
        },
    ];

    private static IEnumerable<SeededBug> Execution() =>
    [
        new("no-null-propagation") { AltersExecution = true, Schema = sdl => sdl.Fields(field => field with { Type = (field.Type as NonNullTypeReference)?.Of ?? field.Type }) },
        new("null-climbs-too-far") { AltersExecution = true, Schema = sdl => sdl.Fields(field => field with { Type = field.Type as NonNullTypeReference ?? new NonNullTypeReference(field.Type, field.At) }) },
        new("skip-as-include") { AltersExecution = true, Document = document => document.Selections(set => set with { Selections = [.. set.Selections.Select(Rewriting.SkipAsInclude)] }) },
        new("alias-ignored") { AltersExecution = true, Document = document => document.Selections(set => set with { Selections = [.. set.Selections.Select(selection => selection is Field field ? field with { Alias = null } : selection)] }) },
        new("type-condition-ignored") { AltersExecution = true, Document = document => document.Selections(set => set with { Selections = [.. set.Selections.Select(selection => selection is InlineFragment inline ? inline with { TypeCondition = null } : selection)] }) },
        new("first-of-merged-fields") { AltersExecution = true, Document = document => document.Selections(set => set with { Selections = [.. set.Selections.DistinctBy(selection => selection is Field field ? field.ResponseKey : (object)selection)] }) },
        new("operation-name-ignored") { OperationName = (_, prepared) => prepared.Operations.FirstOrDefault()?.Name?.Value },
        new("first-possible-type") { TypeOf = (_, possible) => possible[0] },
        new("error-without-path") { Answer = answer => answer.EachError(error => error.Remove("path")) },
        new("error-lost") { Answer = answer => _ = answer.ContainsKey("data") && answer.Remove("errors") },
    ];

    private static IEnumerable<SeededBug> Writing() =>
    [
        new("wrong-column") { Answer = answer => answer.EachError(error => Rewriting.ShiftColumns(error)) },
        new("printer-loses-directives-of-variables") { Printed = document => document.Variables(variable => variable with { Directives = [] }) },
        new("printer-loses-descriptions") { Printed = document => document.Variables(variable => variable with { Description = null }) },
        new("schema-loses-deprecation") { AltersExecution = true, Schema = sdl => sdl.Fields(field => field with { Directives = [], Arguments = [.. field.Arguments.Select(argument => argument with { Directives = [] })] }) },
    ];

    private static List<string> RuleNames()
    {
        var names = new List<string>();
        var rules = Validator.AllRules.Select(make => (Func<ValidationContext, Rule>)(context =>
        {
            var rule = make(context);
            names.Add(rule.Name);
            return rule;
        }));
        new RequestExecutor(SdlSchema.Build("type Query { a: Int }"), new ExecutorOptions { Rules = [.. rules] }).Prepare("{ a }");
        return names;
    }

    [GeneratedRegex("#[^\r\n]*\r?\n")]
    private static partial Regex Comment();

    [GeneratedRegex("(?<![\\w.+\"-])([0-9]+)(?=[A-Za-z_])")]
    private static partial Regex NumberAndName();

    [GeneratedRegex("\"\"\"\n( +)")]
    private static partial Regex BlockOfLines();

    [GeneratedRegex("^\"+(?=[^\"]*\"+\\s+(query|mutation|subscription|fragment))")]
    private static partial Regex Described();
}
