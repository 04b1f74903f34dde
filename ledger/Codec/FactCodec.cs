using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Regulatory.Ledger.Codec;

/// <summary>
/// Records to canonical JSON and back: camelCase members, enums by name, dates as ISO 8601, value types that parse themselves as
/// strings, nulls left out. Reading is strict: a member that the type does not know, and one that it must have and that is
/// missing, are errors that say where.
/// </summary>
/// <remarks>Safe for concurrent use once the first value has been written or read; before that, sealed types may be added.</remarks>
public sealed class FactCodec
{
    [ThreadStatic]
    private static HashSet<string>? subjectsSeen;

    private readonly JsonSerializerOptions options;

    public FactCodec()
    {
        options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            MaxDepth = 64,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RecordShapes.Apply } },
        };
        foreach (var converter in NodaConverters.All) options.Converters.Add(converter);
        options.Converters.Add(new ExactInt64Converter());
        options.Converters.Add(new ExactDecimalConverter());
        options.Converters.Add(new EnumConverterFactory());
        options.Converters.Add(new ParsableConverterFactory());
    }

    /// <summary>
    /// Makes values of a type unreadable in stored facts: they are written as <c>{"sealed": …, "subject": …}</c> and opened again
    /// on reading.
    /// </summary>
    /// <param name="seal">Subject and clear text to the sealed envelope.</param>
    /// <param name="open">Subject and envelope to the clear text; null when the subject's key has been destroyed.</param>
    /// <param name="subject">Whose value it is.</param>
    /// <param name="clear">The clear text; null in a value that was read after its key had been destroyed.</param>
    /// <param name="create">The value from subject and clear text.</param>
    /// <exception cref="InvalidOperationException">The codec is already in use.</exception>
    public FactCodec AddSealed<T>(
        Func<string, string, string> seal,
        Func<string, string, string?> open,
        Func<T, string> subject,
        Func<T, string?> clear,
        Func<string, string?, T> create)
        where T : class
    {
        options.Converters.Insert(0, new SealedConverter<T>(seal, open, subject, clear, create, () => subjectsSeen));
        return this;
    }

    /// <summary>The canonical JSON (RFC 8785) of a value, by its own type.</summary>
    /// <exception cref="CodecException">The value cannot be written; says which member.</exception>
    public string Encode(object value)
    {
        try
        {
            return CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), options));
        }
        catch (JsonException invalid)
        {
            throw new CodecException(invalid.Path ?? "$", $"{value.GetType().Name}: {invalid.Message}", invalid);
        }
    }

    /// <summary>A value from JSON in any spelling.</summary>
    /// <exception cref="CodecException">Not JSON, an unknown or missing member, or a value that its type refuses.</exception>
    public object Decode(string json, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type, options)
                ?? throw new CodecException("$", $"A {type.Name} cannot be null.");
        }
        catch (JsonException invalid)
        {
            throw new CodecException(invalid.Path ?? "$", $"{type.Name}: {invalid.Message}", invalid);
        }
    }

    /// <inheritdoc cref="Decode(string, Type)"/>
    public object Decode(ReadOnlySpan<byte> utf8, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, type, options)
                ?? throw new CodecException("$", $"A {type.Name} cannot be null.");
        }
        catch (JsonException invalid)
        {
            throw new CodecException(invalid.Path ?? "$", $"{type.Name}: {invalid.Message}", invalid);
        }
    }

    /// <inheritdoc cref="Decode(string, Type)"/>
    public T Decode<T>(string json)
        where T : notnull => (T)Decode(json, typeof(T));

    /// <summary>The subjects whose keys must exist before these values can be encoded.</summary>
    public ImmutableHashSet<string> SubjectsIn(IEnumerable<object> values)
    {
        subjectsSeen = [];
        try
        {
            foreach (var value in values) JsonSerializer.Serialize(Stream.Null, value, value.GetType(), options);
            return [.. subjectsSeen];
        }
        finally
        {
            subjectsSeen = null;
        }
    }
}
