using System.Collections.Immutable;
using System.Reflection;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger.Codec;

namespace Regulatory.Projections;

/// <summary>Finds the cell of a property's type.</summary>
internal static class CellOf
{
    private static readonly Dictionary<Type, Cell> Known = new()
    {
        [typeof(string)] = Cells.Text,
        [typeof(long)] = Cells.Long,
        [typeof(int)] = Cells.Int,
        [typeof(bool)] = Cells.Flag,
        [typeof(decimal)] = Cells.Number,
        [typeof(LocalDate)] = Cells.Day,
        [typeof(Instant)] = Cells.Moment,
        [typeof(Guid)] = Cells.Uuid,
    };

    /// <exception cref="NotSupportedException">A personal value: a row holds what people read, its clear text or nothing.</exception>
    public static Cell For(PropertyInfo property, FactCodec codec)
    {
        var type = property.PropertyType;
        if (type == typeof(Personal))
            throw new NotSupportedException(
                $"{property.DeclaringType!.Name}.{property.Name}: a row holds the clear text or null (take Personal.Clear), masked if need be.");
        if (System.Nullable.GetUnderlyingType(type) is { } inner) return Make(typeof(NullableCell<>), inner, OfType(inner, codec));
        var optional = !type.IsValueType
            && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return optional ? Make(typeof(OptionalCell<>), type, OfType(type, codec)) : OfType(type, codec);
    }

    private static Cell OfType(Type type, FactCodec codec)
    {
        if (Known.TryGetValue(type, out var cell)) return cell;
        if (type.IsEnum) return Made(nameof(Cells.Enumeration), type);
        if (IsParsable(type)) return Made(nameof(Cells.Parsable), type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            var element = type.GetGenericArguments()[0];
            if (element == typeof(string) || element.IsEnum || IsParsable(element))
                return Made(nameof(Cells.Texts), element, OfType(element, codec));
        }
        return Made(nameof(Cells.Json), type, codec);
    }

    private static bool IsParsable(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(of =>
            of.IsGenericType && of.GetGenericTypeDefinition() == typeof(IParsable<>) && of.GetGenericArguments()[0] == type);

    private static Cell Make(Type definition, Type type, Cell inner) =>
        (Cell)Activator.CreateInstance(definition.MakeGenericType(type), inner)!;

    private static Cell Made(string factory, Type type, params object[] arguments) =>
        (Cell)typeof(Cells).GetMethod(factory)!.MakeGenericMethod(type).Invoke(null, arguments)!;
}
