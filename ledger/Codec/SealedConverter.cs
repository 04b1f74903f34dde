using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regulatory.Ledger.Codec;

/// <summary>A personal value: stored as its subject and an envelope that only the subject's key opens.</summary>
internal sealed class SealedConverter<T>(
    Func<string, string, string> seal,
    Func<string, string, string?> open,
    Func<T, string> subjectOf,
    Func<T, string?> clearOf,
    Func<string, string?, T> create,
    Func<HashSet<string>?> subjectsSeen) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw NotSealed();
        string? subject = null, envelope = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            if (!reader.Read() || reader.TokenType != JsonTokenType.String) throw NotSealed();
            if (name == "subject") subject = reader.GetString();
            else if (name == "sealed") envelope = reader.GetString();
            else throw NotSealed();
        }
        return subject is null || envelope is null ? throw NotSealed() : create(subject, open(subject, envelope));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var subject = subjectOf(value);
        var clear = clearOf(value) ?? throw new Personal.SubjectErasedException(subject);
        var collected = subjectsSeen();
        collected?.Add(subject);
        writer.WriteStartObject();
        writer.WriteString("sealed", collected is null ? seal(subject, clear) : "");
        writer.WriteString("subject", subject);
        writer.WriteEndObject();
    }

    private static JsonException NotSealed() => new($"A {typeof(T).Name} is an object with 'sealed' and 'subject', both strings.");
}
