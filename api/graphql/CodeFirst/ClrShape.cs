using System.Collections.Immutable;

namespace Regulatory.GraphQL.CodeFirst;

/// <summary>What kind of CLR type something is, as far as the schema cares.</summary>
public static class ClrShape
{
    /// <summary>A value type of ours that reads itself from text: has <c>IParsable</c> of itself and is not from the framework.</summary>
    public static bool IsParsable(Type type) =>
        !type.IsPrimitive && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true
        && type.GetInterfaces().Any(face =>
            face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>) && face.GetGenericArguments()[0] == type);

    /// <summary>An identifier made of one <see cref="Guid"/>.</summary>
    public static bool IsGuidId(Type type) =>
        type == typeof(Guid) || (IsParsable(type) && type.GetProperty("Value")?.PropertyType == typeof(Guid));

    /// <summary>The type inside an <see cref="ImmutableArray{T}"/> or another list; null if it is none.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type == typeof(string)) return null;
        if (type.IsArray) return type.GetElementType();
        return type.GetInterfaces().Append(type)
            .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];
    }

    /// <summary>Text read by the type's own <c>Parse</c>, whose message tells what is wrong.</summary>
    /// <exception cref="FormatException">The text is not one.</exception>
    public static object Parse(Type type, string text)
    {
        var parse = Parsers.GetOrAdd(type, Compile);
        return parse(text);
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, Func<string, object>> Parsers = new();

    private static Func<string, object> Compile(Type type) =>
        typeof(ClrShape).GetMethod(nameof(ParserOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type).CreateDelegate<Func<Func<string, object>>>()();

    private static Func<string, object> ParserOf<T>()
        where T : IParsable<T> => text => T.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
