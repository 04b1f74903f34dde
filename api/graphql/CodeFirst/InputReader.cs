using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Regulatory.GraphQL.Conventions;

namespace Regulatory.GraphQL.CodeFirst;

/// <summary>A value of an input that cannot become the record it stands for.</summary>
/// <param name="Path">Field names and list indexes from the input down.</param>
/// <param name="Message">What is wrong, in the words of the value type.</param>
public sealed record InputFault(ImmutableArray<string> Path, string Message);

/// <summary>Coerced input values as CLR records.</summary>
public static class InputReader
{
    /// <summary>The record, or what is wrong with it.</summary>
    /// <param name="values">Coerced input object; entries that are no parameters of the record are left alone.</param>
    public static (object? Value, InputFault? Fault) Read(Type record, IReadOnlyDictionary<string, object?> values)
    {
        try
        {
            return (Record(record, values, []), null);
        }
        catch (FaultAt at)
        {
            return (null, at.Fault);
        }
    }

    /// <summary>The constructor with the most parameters that does not copy.</summary>
    internal static ConstructorInfo ConstructorOf(Type record) => record.GetConstructors()
        .Where(constructor => constructor.GetParameters() is not [{ } only] || only.ParameterType != record)
        .MaxBy(constructor => constructor.GetParameters().Length)
        ?? throw new NotSupportedException($"{record} has no public constructor.");

    /// <summary>The sealed records that an abstract record is one of.</summary>
    internal static ImmutableArray<Type> HeirsOf(Type type) => type.IsAbstract
        ? [.. type.Assembly.GetTypes().Where(heir => heir.IsSealed && heir.IsSubclassOf(type)).OrderBy(heir => heir.Name, StringComparer.Ordinal)]
        : [];

    private static object Record(Type type, IReadOnlyDictionary<string, object?> values, ImmutableArray<string> path)
    {
        if (HeirsOf(type) is { Length: > 0 } heirs)
        {
            var (name, value) = values.Single(entry => entry.Value is not null);
            var heir = heirs.Single(candidate => Naming.Field(candidate.Name) == name);
            return Record(heir, (IReadOnlyDictionary<string, object?>)value!, path.Add(name));
        }

        var constructor = ConstructorOf(type);
        var arguments = constructor.GetParameters().Select(parameter =>
        {
            var name = Naming.Field(parameter.Name!);
            return values.GetValueOrDefault(name) is { } value
                ? Value(parameter.ParameterType, value, path.Add(name))
                : parameter.HasDefaultValue ? parameter.DefaultValue : Missing(parameter.ParameterType);
        }).ToArray();
        return Guarded(() => constructor.Invoke(arguments), path);
    }

    private static object? Value(Type type, object? value, ImmutableArray<string> path)
    {
        if (value is null) return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsInstanceOfType(value)) return value;
        if (type.IsEnum) return Enum.Parse(type, (string)value);
        if (ClrShape.IsGuidId(type)) return Id(type, (string)value, path);
        if (value is string text) return Guarded(() => ClrShape.Parse(type, text), path);
        if (value is IReadOnlyDictionary<string, object?> fields) return Record(type, fields, path);
        return List(type, ClrShape.ElementOf(type)!, (IReadOnlyList<object?>)value, path);
    }

    private static object Id(Type type, string text, ImmutableArray<string> path)
    {
        var id = NodeId.Parse(text);
        if (id.KnownAt is not null) throw new FaultAt(new(path, "This is a state of the past; an act is on the present one."));
        return type == typeof(Guid)
            ? Guarded(() => Guid.Parse(id.Key), path)
            : Guarded(() => ClrShape.Parse(type, Guid.TryParse(id.Key, out var guid) ? guid.ToString("D") : id.Key), path);
    }

    private static object List(Type type, Type element, IReadOnlyList<object?> items, ImmutableArray<string> path)
    {
        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
            array.SetValue(Value(element, items[i], path.Add(i.ToString(System.Globalization.CultureInfo.InvariantCulture))), i);
        if (type.IsArray) return array;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? AsImmutable.MakeGenericMethod(element).Invoke(null, [array])!
            : throw new NotSupportedException($"A list in an input is an immutable array, not {type}.");
    }

    private static readonly MethodInfo AsImmutable =
        typeof(InputReader).GetMethod(nameof(Immutable), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static ImmutableArray<T> Immutable<T>(T[] items) => ImmutableArray.Create(items);

    /// <summary>What stands for "not given": null, an empty list, or the type's zero.</summary>
    private static object? Missing(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is not null || !type.IsValueType) return null;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? List(type, type.GetGenericArguments()[0], [], [])
            : Activator.CreateInstance(type);
    }

    private static object Guarded(Func<object> make, ImmutableArray<string> path)
    {
        try
        {
            return make();
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is FormatException or ArgumentException)
        {
            throw new FaultAt(new(path, wrapped.InnerException.Message));
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            throw new FaultAt(new(path, wrong.Message));
        }
    }

    private sealed class FaultAt(InputFault fault) : Exception(fault.Message)
    {
        public InputFault Fault { get; } = fault;
    }
}
