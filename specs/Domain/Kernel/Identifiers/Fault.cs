namespace Regulatory.Domain.Specs.Kernel.Identifiers;

/// <summary>What a value type says of a text that it refuses; its two ways of reading agree.</summary>
public static class Fault
{
    public static string Of<T>(string text)
        where T : IParsable<T>
    {
        T.TryParse(text, null, out _).ShouldBeFalse();
        return Should.Throw<FormatException>(() => T.Parse(text, null)).Message;
    }

    /// <summary>The text is read, and written as it was.</summary>
    public static void None<T>(string text)
        where T : IParsable<T>
    {
        T.TryParse(text, null, out var value).ShouldBeTrue();
        value!.ToString().ShouldBe(text);
        T.Parse(text, null).ShouldBe(value);
    }
}
