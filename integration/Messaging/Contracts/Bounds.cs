using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>Whether a message keeps within the bounds that its contract states (the attributes of its members).</summary>
public static class Bounds
{
    /// <summary>The first member that is out of bounds, and how; null when there is none.</summary>
    public static string? Broken(PartnerMessage message) => BrokenIn(message, "");

    private static string? BrokenIn(object value, string path)
    {
        foreach (var member in Members(value.GetType()))
        {
            var (held, name) = (member.GetValue(value), path + Spelt(member));
            foreach (var bound in member.GetCustomAttributes<ValidationAttribute>())
                if (!Holds(bound, held)) return bound.FormatErrorMessage(name);
            switch (held)
            {
                case string text when text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t')):
                    return $"{name} has control characters.";
                case not null when IsOfContracts(held.GetType()):
                    if (BrokenIn(held, name + ".") is { } within) return within;
                    break;
                case IEnumerable list and not string when OfContracts(member.PropertyType.GenericTypeArguments):
                    foreach (var element in list)
                        if ((element is null ? $"{name} has a hole." : BrokenIn(element, name + ".")) is { } broken) return broken;
                    break;
            }
        }
        return null;
    }

    /// <summary>Members of a contract that travel.</summary>
    public static IEnumerable<PropertyInfo> Members(Type contract) =>
        contract.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetMethod!.GetBaseDefinition().DeclaringType is { } declared
                && declared != typeof(Message) && declared != typeof(PartnerMessage));

    public static string Spelt(PropertyInfo member) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    /// <summary>The lists of contracts are immutable arrays, which the attributes take for something without a length.</summary>
    private static bool Holds(ValidationAttribute bound, object? value) => (bound, value) switch
    {
        (MaxLengthAttribute most, ICollection list) => list.Count <= most.Length,
        (MinLengthAttribute least, ICollection list) => list.Count >= least.Length,
        _ => bound.IsValid(value),
    };

    private static bool OfContracts(Type[] elements) => elements is [var element] && IsOfContracts(element);

    private static bool IsOfContracts(Type type) => type is { IsEnum: false } && type.Namespace == typeof(Bounds).Namespace;
}
