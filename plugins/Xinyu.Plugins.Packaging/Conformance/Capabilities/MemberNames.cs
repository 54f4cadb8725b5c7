using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Xinyu.Plugins.Packaging.Conformance.Capabilities;

/// <summary>Names of what an assembly defines and refers to, as its metadata has them.</summary>
internal sealed class MemberNames(MetadataReader metadata)
{
    /// <summary>What a token of another assembly means; null for the assembly's own.</summary>
    public (string Type, string Member, bool ByName)? Foreign(EntityHandle token) => token.Kind switch
    {
        HandleKind.MethodSpecification => Foreign(metadata.GetMethodSpecification((MethodSpecificationHandle)token).Method),
        HandleKind.MemberReference => Foreign(metadata.GetMemberReference((MemberReferenceHandle)token)),
        _ => null,
    };

    public string Of(MethodDefinition method) => $"{Of(method.GetDeclaringType())}.{metadata.GetString(method.Name)}";

    /// <summary>A nested type after its own with a plus.</summary>
    public string? Type(EntityHandle type)
    {
        switch (type.Kind)
        {
            case HandleKind.TypeReference:
                var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
                return reference.ResolutionScope.Kind == HandleKind.TypeReference
                    ? $"{Type(reference.ResolutionScope)}+{metadata.GetString(reference.Name)}"
                    : Join(reference.Namespace, reference.Name);
            case HandleKind.TypeSpecification:
                return Generic(metadata.GetTypeSpecification((TypeSpecificationHandle)type));
            default:
                return null;
        }
    }

    private (string, string, bool)? Foreign(MemberReference member)
    {
        if (Type(member.Parent) is not { } type)
            return null;
        var signature = metadata.GetBlobReader(member.Signature);
        return (type, metadata.GetString(member.Name), member.GetKind() == MemberReferenceKind.Method && FirstIsText(signature));
    }

    private static bool FirstIsText(BlobReader signature)
    {
        var header = signature.ReadSignatureHeader();
        if (header.IsGeneric)
            signature.ReadCompressedInteger();
        if (signature.ReadCompressedInteger() == 0)
            return false;
        // past the answer's type, as far as those that take a name have one: void, or a class
        var answer = signature.ReadSignatureTypeCode();
        if (answer == SignatureTypeCode.TypeHandle)
            signature.ReadTypeHandle();
        return signature.RemainingBytes > 0 && signature.ReadSignatureTypeCode() == SignatureTypeCode.String;
    }

    /// <summary>The open type of a generic instance, such as System.Linq.Expressions.Expression`1.</summary>
    private string? Generic(TypeSpecification specification)
    {
        var signature = metadata.GetBlobReader(specification.Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return null;
        signature.ReadByte(); // class or value type
        return Type(signature.ReadTypeHandle());
    }

    private string Of(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{Of(outer)}+{metadata.GetString(type.Name)}" : Join(type.Namespace, type.Name);
    }

    private string Join(StringHandle space, StringHandle name) => space.IsNil ? metadata.GetString(name) : $"{metadata.GetString(space)}.{metadata.GetString(name)}";
}
