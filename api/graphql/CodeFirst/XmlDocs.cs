using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Regulatory.GraphQL.CodeFirst;

/// <summary>Doc comments as the compiler wrote them beside the assemblies: the schema's descriptions.</summary>
public sealed partial class XmlDocs
{
    private readonly FrozenDictionary<string, XElement> members;

    /// <param name="assemblies">Assemblies whose comments are wanted; one without a comment file has none.</param>
    public XmlDocs(params IEnumerable<Assembly> assemblies) => members = assemblies
        .Select(assembly => Path.ChangeExtension(assembly.Location, ".xml"))
        .Where(File.Exists)
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToFrozenDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static XmlDocs None { get; } = new([]);

    public string? OfType(Type type) => Summary($"T:{Id(type)}");

    public string? OfField(Type type, string name) => Summary($"F:{Id(type)}.{name}");

    /// <summary>A record's property: its own comment, else that of the constructor's parameter of its name.</summary>
    public string? OfProperty(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        return Summary($"P:{Id(owner)}.{property.Name}") ?? Parameter($"T:{Id(owner)}", property.Name);
    }

    private static string Id(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private string? Summary(string id) =>
        members.TryGetValue(id, out var member) ? Text(member.Element("summary")) : null;

    private string? Parameter(string id, string name) => members.TryGetValue(id, out var member)
        ? Text(member.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == name))
        : null;

    /// <summary>Plain words: code in backticks, references by their last name, white space closed up.</summary>
    private static string? Text(XElement? element)
    {
        if (element is null) return null;
        var words = string.Concat(element.Nodes().Select(Words));
        var text = Spaces.Replace(words, " ").Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Words(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "paramref" or "seealso" } reference => $"`{LastName(reference)}`",
        XElement other => string.Concat(other.Nodes().Select(Words)),
        _ => "",
    };

    private static string LastName(XElement reference)
    {
        var target = (reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword"))?.Value ?? reference.Value;
        return target[(target.LastIndexOf('.') + 1)..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }
}
