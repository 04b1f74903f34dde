using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Specs.Acts;

/// <summary>No refusal shows people a name that only programs know.</summary>
public sealed partial class RefusalWordsSpec
{
    /// <summary>Names that the law itself gives: grades and codes.</summary>
    private static readonly ImmutableHashSet<Type> Codes = [typeof(CreditGrade), typeof(TunnelCategory), typeof(ExceptedCode)];

    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    [Fact]
    public void every_name_that_a_rule_puts_into_its_text_has_words_in_both_languages()
    {
        var rules = from type in typeof(RuleId).Assembly.GetTypes()
                    let id = type.GetField("Id", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as RuleId?
                    let text = type.GetCustomAttribute<RuleTextAttribute>()
                    where id is not null && text is not null
                    select (Type: type, Id: id.Value, Text: text);
        var named = (from rule in rules
                     from names in EnumsSaidBy(rule.Type).Except(Codes)
                     from name in Enum.GetNames(names)
                     select (rule.Id, rule.Text, Names: names, Name: name)).ToList();
        named.Select(one => one.Names).Distinct().Count().ShouldBeGreaterThan(20);

        named.Where(one => !HasWords(one.Id, one.Text, one.Name)).Select(one => $"{one.Id} {one.Names.Name}.{one.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void a_refusal_says_its_stage_in_words()
    {
        var text = RuleTexts.Of(new Refusal(new RuleId("LIC-ACC-001"), ("stage", "Submitted")));
        (text.Zh.Contains("Submitted", StringComparison.Ordinal), text.En.Contains("Submitted", StringComparison.Ordinal)).ShouldBe((false, false));
    }

    [Fact]
    public void a_list_of_names_is_said_name_by_name_and_what_is_no_name_stays()
    {
        RuleTexts.Of(new Refusal(new RuleId("WAY-PTC-001"), ("points", "Tank, Papers"))).Zh.ShouldContain("罐体、阀门、运单、安全卡和随车证件");
        RuleTexts.Of(new Refusal(new RuleId("ENF-REC-004"), ("missing", "某某, 某某"))).Zh.ShouldContain("某某, 某某");
    }

    /// <summary>Whether some place in the text of the rule says a name in other letters than its own.</summary>
    private static bool HasWords(RuleId rule, RuleTextAttribute text, string name) => Hole.Matches(text.Zh).Select(hole => hole.Groups[1].Value).Any(hole =>
    {
        var (said, bare) = (RuleTexts.Of(new Refusal(rule, (hole, name))), RuleTexts.Of(new Refusal(rule, (hole, "§"))));
        return said.Zh != bare.Zh.Replace("§", name, StringComparison.Ordinal) && said.En != bare.En.Replace("§", name, StringComparison.Ordinal);
    });

    /// <summary>Enums whose values the methods of a rule make objects or texts of, which is how they come into a refusal.</summary>
    private static IEnumerable<Type> EnumsSaidBy(Type rule)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return rule.GetNestedTypes(Own).Append(rule).SelectMany(type => type.GetMethods(Own)).SelectMany(EnumsSaidIn)
            .Select(type => Nullable.GetUnderlyingType(type) ?? type).Where(type => type.IsEnum && type.Assembly == typeof(RuleId).Assembly).Distinct();
    }

    private static IEnumerable<Type> EnumsSaidIn(MethodInfo method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE) value = unchecked((short)(0xFE00 | code[at++]));
            var instruction = Instructions[value];
            var size = instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
            if (instruction == OpCodes.Box || instruction == OpCodes.Constrained)
                yield return method.Module.ResolveType(BitConverter.ToInt32(code, at), method.DeclaringType!.GetGenericArguments(), method.GetGenericArguments());
            else if (instruction == OpCodes.Call && Called(method, BitConverter.ToInt32(code, at)) is MethodInfo { IsGenericMethod: true, Name: nameof(string.Join) } join)
                yield return join.GetGenericArguments()[0];
            at += size;
        }
    }

    private static MethodBase? Called(MethodInfo method, int token) =>
        method.Module.ResolveMethod(token, method.DeclaringType!.GetGenericArguments(), method.GetGenericArguments());

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Hole { get; }
}
